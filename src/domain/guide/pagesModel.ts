/** The texts of the guide, and the order in which a newcomer reads them. */
export interface PagesPart {
  readonly $schema?: string | undefined;
  /** All pages of the guide in reading order, also those that are no plain text. */
  readonly chapters: readonly GuideChapter[];
  readonly pages: readonly TextPage[];
}

export interface GuideChapter {
  readonly title: string;
  readonly pages: readonly GuideEntry[];
}

/** A page of the guide, as the contents name it. */
export interface GuideEntry {
  /** Its address below `/guide`: the id of a text page, or of a view (GUIDE_VIEWS). */
  readonly id: string;
  readonly title: string;
  /** One sentence: what a reader finds there. */
  readonly summary: string;
}

/** A page of texts, in sections. */
export interface TextPage {
  readonly id: string;
  readonly sections: readonly GuideSection[];
  /** The way on to the map: what to do there and where that is. */
  readonly next: {
    readonly text: string;
    readonly links: readonly { readonly words: string; readonly to: string }[];
  };
}

export interface GuideSection {
  /** Unique on its page; `#id` in a link leads to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
  /** Where its facts are from; those of its figures come by themselves. Absent where it only explains the map. */
  readonly sources?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly note?: string | undefined;
}

export type GuideBlock =
  | { readonly paragraph: string }
  | { readonly list: readonly string[] }
  /** Worked out from the map. */
  | { readonly widget: PlainWidget }
  | { readonly widget: 'occupations'; readonly socs: readonly string[] }
  | { readonly widget: 'employers'; readonly of: readonly EmployerShares[] }
  | { readonly widget: 'routes'; readonly routes: readonly StudyRoute[] };

export const PLAIN_WIDGETS = ['families', 'levels', 'settings', 'titles', 'grid'] as const;
export type PlainWidget = (typeof PLAIN_WIDGETS)[number];

/** Who employs the people of an occupation. */
export interface EmployerShares {
  readonly soc: string;
  /** The year the shares speak for. */
  readonly year: number;
  readonly sources: readonly string[];
  readonly shares: readonly {
    readonly name: string;
    /** Percent of the jobs of the occupation. */
    readonly percent: number;
    /** The map's settings that it holds, for the link. */
    readonly settings: readonly string[];
  }[];
}

/** A way of study that ends with a paper in hand. */
export interface StudyRoute {
  readonly name: string;
  /** Ids of programs, one after the other. */
  readonly programs: readonly string[];
  readonly credentials: readonly string[];
}

/** Pages of the guide that are no plain text. */
export const GUIDE_VIEWS = ['fit', 'competencies', 'schools', 'glossary', 'resources'] as const;
export type GuideViewId = (typeof GUIDE_VIEWS)[number];

/** Every text of a page with signs in it, in reading order. */
export function listPageTexts(page: TextPage): readonly string[] {
  return [...page.sections.flatMap(({ blocks }) => blocks.flatMap(listBlockTexts)), page.next.text];
}

export function listBlockTexts(block: GuideBlock): readonly string[] {
  if ('paragraph' in block) return [block.paragraph];
  return 'list' in block ? block.list : [];
}
