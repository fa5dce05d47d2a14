import type { ChangesPart } from './changesModel.ts';
import type { CompetencyPart } from './competencyModel.ts';
import type { FitPart } from './fitModel.ts';
import type { PagesPart } from './pagesModel.ts';
import type { ResourcePart } from './resourceModel.ts';
import type { SkillPart } from './skillModel.ts';
import type { TermPart } from './termModel.ts';

/** What explains the field: each part is a file of the map's `guide/` and is fetched when a page needs it. */
export interface GuideParts {
  readonly pages: PagesPart;
  readonly terms: TermPart;
  readonly resources: ResourcePart;
  readonly fit: FitPart;
  readonly competencies: CompetencyPart;
  readonly skills: SkillPart;
  readonly changes: ChangesPart;
}

export type GuidePartName = keyof GuideParts;
