/** What people of the field learn and use; see data/README.md. */
export interface CompetencyPart {
  readonly $schema?: string | undefined;
  readonly framework: {
    readonly name: string;
    readonly text: string;
    readonly note?: string | undefined;
    readonly sources: readonly string[];
    readonly year?: number | undefined;
  };
  /** Areas of the framework, in its order. */
  readonly domains: readonly CompetencyDomain[];
  /** How deep programs go, lowest first. */
  readonly depths: readonly {
    /** Ids of programs. */
    readonly programs: readonly string[];
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  /** What every job of the field rests on. */
  readonly base: {
    readonly text: string;
    readonly groups: readonly { readonly name: string; readonly parts: readonly string[] }[];
    readonly sources: readonly string[];
    readonly year?: number | undefined;
  };
  readonly skills: readonly CompetencySkill[];
  /** Where the skills, their domains and where one learns them are from. */
  readonly skillSources: readonly string[];
  /** Ids of skills that each role leans on, the most important first. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly roleSources: readonly string[];
}

export interface CompetencyDomain {
  readonly id: string;
  /** As the framework numbers it. */
  readonly number: string;
  readonly name: string;
  /** What it is about, in a sentence. */
  readonly text: string;
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export interface CompetencySkill {
  readonly id: string;
  readonly name: string;
  /** The family whose work it is typical of. */
  readonly family: string;
  readonly domain: string;
  readonly text: string;
  /** Ids of programs that teach it, the shortest first. */
  readonly programs: readonly string[];
  /** Ids of credentials whose holders have shown it. */
  readonly credentials: readonly string[];
}
