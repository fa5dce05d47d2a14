import type { Grade } from './model.ts';

/** What the data of a map say of where they are from, counted when the page is built. */
export interface SourceUse {
  /** In the order of the files. */
  readonly kinds: readonly FactKind[];
  /** By source id; absent for a source that nothing names. */
  readonly feeds: Readonly<Record<string, readonly Feed[]>>;
}

/** A kind of facts, such as the fees of credentials. */
export interface FactKind {
  /** File or folder and field: `credentials:fees`. */
  readonly id: string;
  readonly count: number;
  /** How many have which grade; a fact that rests on several sources has the least sure one's. */
  readonly grades: Readonly<Record<Grade, number>>;
}

/** What one source gives to one file or folder. */
export interface Feed {
  /** `roles`, `credentials`, `wages`, `guide/terms`. */
  readonly collection: string;
  readonly factCount: number;
  /** Roles, credentials and the like that the facts are of. */
  readonly subjectCount: number;
  /** Their ids, where they are few. */
  readonly subjects: readonly string[];
}
