import * as v from 'valibot';
import {
  INTERESTS,
  WORK_STYLES,
  type FitPart,
  type FitStatement,
} from '../../domain/guide/fitModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence, sourceIds } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';

const ids = v.pipe(v.array(id), v.minLength(1));
const figures = (count: number, least: number, most: number) =>
  v.pipe(
    v.array(v.pipe(v.number(), v.minValue(least), v.maxValue(most))),
    v.length(count, `must have ${count} figures`),
  );

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  statements: v.array(
    v.strictObject({
      id,
      text: v.pipe(sentence, v.description('First person.')),
      speaksFor: v.optional(
        v.pipe(
          v.union([
            v.strictObject({ interest: v.picklist(INTERESTS) }),
            v.strictObject({ families: ids }),
          ]),
          v.description('Left out: it is about the whole field.'),
        ),
      ),
      style: v.optional(v.picklist(WORK_STYLES)),
      agree: v.pipe(sentence, v.description('What it means to agree.')),
      not: v.pipe(sentence, v.description('What it means not to.')),
      looks: v.optional(
        v.array(
          v.strictObject({
            after: v.picklist(['agree', 'not']),
            words: sentence,
            filters: v.strictObject({
              levels: v.optional(ids),
              families: v.optional(ids),
              settings: v.optional(ids),
              remote: v.optional(
                v.pipe(v.array(v.picklist(['rare', 'sometimes', 'common'])), v.minLength(1)),
              ),
              isNewcomersOnly: v.optional(v.literal(true)),
              isEmergingOnly: v.optional(v.literal(true)),
            }),
          }),
        ),
      ),
      sources: sourceIds,
    }),
  ),
  onet: v.pipe(
    v.strictObject({
      interestSource: id,
      styleSource: id,
      occupations: v.array(
        v.strictObject({
          code: v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/, 'must be an O*NET code')),
          interests: figures(INTERESTS.length, 1, 7),
          styles: v.optional(figures(WORK_STYLES.length, 1, 5)),
        }),
      ),
    }),
    v.description('Written by the fit tool.'),
  ),
});

/** What the shape alone does not tell: ids that are unique and known, and figures for every core role. */
export function check({ statements, onet }: FitPart, context: GuideContext): readonly Problem[] {
  const { map, details } = context.atlas;
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file: '', at, message });
  const idsOf = (items: readonly { readonly id: string }[]) =>
    new Set(items.map((item) => item.id));
  const known = {
    levels: idsOf(map.levels),
    families: idsOf(map.families),
    settings: idsOf(map.settings),
  };
  const need = (at: string, what: string, one: string, among: ReadonlySet<string>) => {
    if (!among.has(one)) say(at, describeUnknownId(what, one, among));
  };
  const checkOne = (statement: FitStatement, at: string) => {
    if (statement.speaksFor !== undefined && 'families' in statement.speaksFor) {
      statement.speaksFor.families.forEach((family, place) =>
        need(`${at}.speaksFor.families[${place}]`, 'family', family, known.families),
      );
    }
    statement.looks?.forEach(({ filters }, place) => {
      const where = `${at}.looks[${place}].filters`;
      filters.levels?.forEach((one) => need(`${where}.levels`, 'level', one, known.levels));
      filters.families?.forEach((one) => need(`${where}.families`, 'family', one, known.families));
      filters.settings?.forEach((one) => need(`${where}.settings`, 'setting', one, known.settings));
    });
    statement.sources.forEach((one, place) =>
      need(`${at}.sources[${place}]`, 'source', one, context.sourceIds),
    );
  };

  const seen = new Set<string>();
  statements.forEach((statement, index) => {
    const at = `statements[${index}]`;
    if (seen.has(statement.id)) say(`${at}.id`, `the id "${statement.id}" stands twice`);
    seen.add(statement.id);
    checkOne(statement, at);
  });
  need('onet.interestSource', 'source', onet.interestSource, context.sourceIds);
  need('onet.styleSource', 'source', onet.styleSource, context.sourceIds);
  const codes = new Set(onet.occupations.map(({ code }) => code));
  const without = map.roles.filter((role) => {
    const code = details.roles[role.id]?.onet;
    return !role.isAdjacent && code !== undefined && !codes.has(code);
  });
  for (const role of without) {
    const code = details.roles[role.id]?.onet;
    say('onet.occupations', `has no ${code}, the occupation of ${role.id}; run the fit tool`);
  }
  return problems;
}
