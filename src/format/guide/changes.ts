import * as v from 'valibot';
import type { ChangesPart } from '../../domain/guide/changesModel.ts';
import type { Problem } from '../problems.ts';
import { sentence } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  changes: v.pipe(
    v.array(
      v.strictObject({
        date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-25')),
        title: sentence,
        text: v.pipe(sentence, v.description('What is different now, in a sentence or two.')),
      }),
    ),
    v.minLength(1),
    v.description('The latest first.'),
  ),
});

/** What the shape alone does not tell: how the part fits the map. */
export function check({ changes }: ChangesPart, { atlas }: GuideContext): readonly Problem[] {
  const problems: Problem[] = [];
  const complain = (index: number, message: string) =>
    problems.push({ file: 'guide/changes.json', at: `changes[${index}]`, message });
  changes.forEach(({ date, title }, index) => {
    const before = changes[index - 1];
    if (date > atlas.map.asOf) {
      complain(index, `is later than the data: asOf in map.json is ${atlas.map.asOf}`);
    }
    if (before !== undefined && before.date < date) {
      complain(index, 'is later than the one before it; the latest comes first');
    }
    if (changes.findIndex((other) => other.title === title) < index) {
      complain(index, 'has the title of another change');
    }
  });
  return problems;
}
