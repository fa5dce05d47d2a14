/** What O*NET says of the occupations that the map's roles name; see data/README.md. */
export interface SkillPart {
  readonly $schema?: string | undefined;
  /** Where tasks and software are from. */
  readonly source: string;
  /** Where the ratings are from. */
  readonly ratingSource: string;
  /** Software that employers often ask for across occupations. */
  readonly hot: readonly string[];
  /** By O*NET code. A code that the sources say nothing of is absent. */
  readonly occupations: Readonly<Record<string, OccupationSkills>>;
}

export interface OccupationSkills {
  readonly title: string;
  /** In the publisher's words. */
  readonly tasks: readonly string[];
  /** How many tasks the publisher lists in all. */
  readonly taskCount: number;
  /** The most important, first; empty where the occupation has no ratings. */
  readonly skills: readonly Rated[];
  readonly knowledge: readonly Rated[];
  /** Names of products, by the publisher's kind of software. */
  readonly software: Readonly<Record<string, readonly string[]>>;
  /** Of those, what employers ask for in this occupation. */
  readonly inDemand: readonly string[];
}

/** A name and its importance, from 1 (not important) to 5 (extremely important). */
export type Rated = readonly [string, number];
