import * as v from 'valibot';
import type { ResourcePart } from '../../domain/guide/resourceModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence, sourceIds, webAddress, year } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';
import { findRepeatedIds, findSourceProblems, findTextProblems } from './textProblems.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-25'));

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  groups: v.array(
    v.strictObject({
      id,
      title: sentence,
      intro: v.optional(sentence),
      resources: v.pipe(
        v.array(
          v.strictObject({
            id,
            name: sentence,
            publisher: sentence,
            url: webAddress,
            goodFor: v.pipe(
              sentence,
              v.description('What it is good for, in one or two sentences.'),
            ),
            seen: v.optional(
              v.pipe(
                v.strictObject({ year, sources: sourceIds }),
                v.description(
                  'The last year in which a source of ours was read there, or named it.',
                ),
              ),
            ),
            confirmedOn: v.optional(
              v.pipe(day, v.description('The day on which somebody opened it and found it right.')),
            ),
            directoryOf: v.optional(
              v.pipe(id, v.description('The accreditation that it is the directory of.')),
            ),
            sources: sourceIds,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

/** What the shape alone does not tell: how the part fits the map. */
export function check({ groups }: ResourcePart, context: GuideContext): readonly Problem[] {
  const all = groups.flatMap(({ resources }, group) =>
    resources.map((resource, index) => ({ resource, at: `groups[${group}].resources[${index}]` })),
  );
  return [
    ...findRepeatedIds(
      groups.map((group) => group.id),
      'groups',
    ),
    ...all.flatMap(({ resource, at }, index) => {
      const first = all.findIndex(
        (other) => other.resource.id === resource.id || other.resource.url === resource.url,
      );
      return [
        ...(first === index
          ? []
          : [{ file: '', at, message: `repeats the id or the address of ${all[first]!.at}` }]),
        ...findAccreditationProblems(resource.directoryOf, `${at}.directoryOf`, context),
        ...findTextProblems(resource.goodFor, `${at}.goodFor`, context),
        ...findSourceProblems(resource.sources, `${at}.sources`, context),
        ...findSourceProblems(resource.seen?.sources ?? [], `${at}.seen.sources`, context),
      ];
    }),
  ];
}

function findAccreditationProblems(
  accreditation: string | undefined,
  at: string,
  { atlas }: GuideContext,
): readonly Problem[] {
  const known = new Set(atlas.details.accreditations.map((one) => one.id));
  if (accreditation === undefined || known.has(accreditation)) return [];
  return [{ file: '', at, message: describeUnknownId('accreditation', accreditation, known) }];
}
