/** Places to look further, outside of this site. */
export interface ResourcePart {
  readonly $schema?: string | undefined;
  readonly groups: readonly ResourceGroup[];
}

export interface ResourceGroup {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  /** What it is good for, and what to know before one goes there. */
  readonly goodFor: string;
  /** The last year in which a source of ours was read at this address, or named it. */
  readonly seen?: { readonly year: number; readonly sources: readonly string[] } | undefined;
  /** The day on which somebody opened the address and found it right. */
  readonly confirmedOn?: string | undefined;
  /** Id of the accreditation that it is the accreditor's own directory of. */
  readonly directoryOf?: string | undefined;
  /** Where what is said of it was read. */
  readonly sources: readonly string[];
}
