import * as v from 'valibot';
import type { SkillPart } from '../../domain/guide/skillModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';

const name = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const rated = v.array(
  v.tuple([
    name,
    v.pipe(v.number(), v.minValue(1), v.maxValue(5), v.description('Importance, 1 to 5.')),
  ]),
);

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  source: id,
  ratingSource: id,
  hot: v.pipe(v.array(name), v.description('Software often asked for across occupations.')),
  occupations: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/, 'must be an O*NET code')),
      v.strictObject({
        title: sentence,
        tasks: v.array(sentence),
        taskCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
        skills: rated,
        knowledge: rated,
        software: v.record(name, v.pipe(v.array(name), v.minLength(1))),
        inDemand: v.array(name),
      }),
    ),
    v.description('By O*NET code.'),
  ),
});

/** Sources and codes that are not there, and marks of software that no list has. */
export function check(part: SkillPart, { atlas, sourceIds }: GuideContext): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file: '', at, message });
  for (const field of ['source', 'ratingSource'] as const) {
    const source = part[field];
    if (!sourceIds.has(source)) say(field, describeUnknownId('source', source, sourceIds));
  }
  const used = new Set(Object.values(atlas.details.roles).flatMap(({ onet }) => onet ?? []));
  for (const [code, { software, inDemand, tasks, taskCount }] of Object.entries(part.occupations)) {
    const at = `occupations.${code}`;
    if (!used.has(code)) say(at, 'is the code of no role; run the skills tool');
    const listed = new Set(Object.values(software).flat());
    const lost = inDemand.find((product) => !listed.has(product));
    if (lost !== undefined) say(`${at}.inDemand`, `"${lost}" is not among its software`);
    if (tasks.length > taskCount) say(`${at}.taskCount`, 'is less than the tasks that are given');
  }
  return problems;
}
