import * as v from 'valibot';
import type { GuidePartName, GuideParts } from '../../domain/guide/guideParts.ts';
import { describeIssue } from '../mapFiles.ts';
import type { Atlas } from '../parseCareerMap.ts';
import type { Problem } from '../problems.ts';
import * as changes from './changes.ts';
import * as competencies from './competencies.ts';
import * as fit from './fit.ts';
import { guideContextOf, type GuideContext } from './guideContext.ts';
import * as pages from './pages.ts';
import * as resources from './resources.ts';
import * as skills from './skills.ts';
import * as terms from './terms.ts';

interface Room<Part> {
  readonly schema: v.GenericSchema<unknown, Part>;
  readonly check: (part: Part, context: GuideContext) => readonly Problem[];
}

type Rooms = { readonly [Name in GuidePartName]: Room<GuideParts[Name]> };

const ROOMS: Rooms = { pages, terms, resources, fit, competencies, skills, changes };

export const GUIDE_PARTS = Object.keys(ROOMS) as readonly GuidePartName[];

export const GUIDE_SCHEMAS = Object.fromEntries(
  Object.entries(ROOMS).map(([name, { schema }]) => [`guide-${name}`, schema]),
) as Readonly<Record<string, v.GenericSchema>>;

export type ParsedGuide =
  | { readonly parts: GuideParts; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly parts?: undefined };

/** The guide of a sound map from its files, by their names such as `guide/terms.json`; or every problem they have. */
export function parseGuide(files: Readonly<Record<string, unknown>>, atlas: Atlas): ParsedGuide {
  const context = guideContextOf(atlas, files);
  const problems: Problem[] = [];
  const read = <Name extends GuidePartName>(name: Name) => {
    const file = `guide/${name}.json`;
    const content = files[file];
    if (content === undefined || content instanceof Error) {
      problems.push({ file, at: '', message: content?.message ?? 'is missing' });
      return undefined;
    }
    // Each room's schema returns that room's part.
    const room = ROOMS[name] as unknown as Room<GuideParts[Name]>;
    const result = v.safeParse(room.schema, content);
    if (!result.success) {
      problems.push(...result.issues.map((issue) => describeIssue(file, issue)));
      return undefined;
    }
    problems.push(...room.check(result.output, context).map((one) => ({ ...one, file })));
    return result.output;
  };
  for (const file of Object.keys(files)) {
    if (GUIDE_PARTS.some((name) => file === `guide/${name}.json`)) continue;
    problems.push({
      file,
      at: '',
      message: `is not a part of a guide; expected ${GUIDE_PARTS.join(', ')}`,
    });
  }
  const parts = Object.fromEntries(GUIDE_PARTS.map((name) => [name, read(name)]));
  return problems.length > 0 ? { problems } : { parts: parts as unknown as GuideParts };
}
