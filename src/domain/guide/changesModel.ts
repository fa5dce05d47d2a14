/** What has changed in the data since they were first put together. */
export interface ChangesPart {
  readonly $schema?: string | undefined;
  /** The latest first. */
  readonly changes: readonly DataChange[];
}

export interface DataChange {
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  /** What is different now, in a sentence or two. */
  readonly text: string;
}
