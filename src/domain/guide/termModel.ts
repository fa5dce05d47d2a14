export const TERM_LINK_KINDS = ['role', 'credential', 'program', 'guide', 'term'] as const;
export type TermLinkKind = (typeof TERM_LINK_KINDS)[number];

/** What a term has to do with: a role, a credential, a program, a page of the guide, another term. */
export interface TermLink {
  readonly to: TermLinkKind;
  readonly id: string;
}

/** A word or an acronym that the site uses, and what it means. */
export interface Term {
  readonly id: string;
  /** As it is written on the site: an acronym, or words. */
  readonly term: string;
  /** What an acronym stands for. */
  readonly fullForm?: string | undefined;
  /** One to three plain sentences, without markup. */
  readonly definition: string;
  /** Other names that it is found by. */
  readonly otherNames?: readonly string[] | undefined;
  readonly links?: readonly TermLink[] | undefined;
  /** Where its definition states a fact and not only a meaning. */
  readonly sources?: readonly string[] | undefined;
}

/** The glossary, in no order that counts. */
export interface TermPart {
  readonly $schema?: string | undefined;
  readonly terms: readonly Term[];
}
