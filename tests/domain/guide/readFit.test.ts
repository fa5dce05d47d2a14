import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIT_ANSWERS,
  type FitAnswer,
  type FitAnswers,
  type FitStatement,
} from '../../../src/domain/guide/fitModel.ts';
import { FIT_VERDICTS, readFit, type FitReading } from '../../../src/domain/guide/readFit.ts';

const FAMILIES = ['a', 'b', 'c', 'd'] as const;

const listFamilies = ({ speaksFor }: FitStatement) =>
  speaksFor !== undefined && 'families' in speaksFor ? speaksFor.families : undefined;

const read = (statements: readonly FitStatement[], answers: FitAnswers) =>
  readFit(statements, answers, FAMILIES, listFamilies);

/** `about('ab')` speaks for a and b, `about('')` for the field. */
function about(families: string, id = families, more: Partial<FitStatement> = {}): FitStatement {
  return {
    id,
    text: 'I do.',
    ...(families === '' ? {} : { speaksFor: { families: families.split('') } }),
    agree: 'Yes.',
    not: 'No.',
    sources: ['own'],
    ...more,
  };
}

const familyOf = (reading: FitReading, id: string) =>
  reading.families.find(({ family }) => family === id)!;

// Few families and statements for several of them, so that most answers concern most families.
const someStatements = fc
  .array(fc.subarray([...FAMILIES]), { minLength: 1, maxLength: 8 })
  .map((sets) => sets.map((set, index) => about(set.join(''), `s${index}`)));
const someAnswer = fc.option(fc.constantFrom(...FIT_ANSWERS), { nil: undefined });
const someCase = someStatements.chain((statements) =>
  fc.record({
    statements: fc.constant(statements),
    answers: fc
      .array(someAnswer, { minLength: statements.length, maxLength: statements.length })
      .map((list) => toAnswers(statements, list)),
    changed: fc.nat(statements.length - 1),
  }),
);

function toAnswers(
  statements: readonly FitStatement[],
  list: readonly (FitAnswer | undefined)[],
): FitAnswers {
  return Object.fromEntries(
    statements.flatMap(({ id }, index) => {
      const answer = list[index];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

test('readFit never lowers a family when more is agreed to that speaks for it, and moves no other', () => {
  fc.assert(
    fc.property(
      someCase,
      fc.constantFrom(['not', 'partly'], ['partly', 'agree'], ['not', 'agree']),
      ({ statements, answers, changed }, [less, more]) => {
        const statement = statements[changed]!;
        const before = read(statements, { ...answers, [statement.id]: less });
        const after = read(statements, { ...answers, [statement.id]: more });

        for (const family of FAMILIES) {
          const [was, is] = [familyOf(before, family), familyOf(after, family)];
          const speaks = listFamilies(statement)?.includes(family) === true;
          if (speaks) expect(is.support).toBeGreaterThan(was.support);
          else expect(is.support).toBe(was.support);
          const rank = (verdict: (typeof FIT_VERDICTS)[number]) => FIT_VERDICTS.indexOf(verdict);
          expect(rank(is.verdict)).toBeLessThanOrEqual(rank(was.verdict));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('readFit has no favorite when every answer is neutral, or none is given', () => {
  fc.assert(
    fc.property(someStatements, fc.boolean(), (statements, answersPartly) => {
      const list = statements.map(() => (answersPartly ? ('partly' as const) : undefined));
      const { favorites, families } = read(statements, toAnswers(statements, list));

      expect(favorites).toEqual([]);
      expect(families.map(({ verdict }) => verdict)).toEqual(FAMILIES.map(() => 'open'));
    }),
  );
});

test('readFit has no favorite that another family equals or that nothing speaks for', () => {
  fc.assert(
    fc.property(someCase, ({ statements, answers }) => {
      const reading = read(statements, answers);

      const rest = reading.families.filter(({ family }) => !reading.favorites.includes(family));
      for (const id of reading.favorites) {
        const { support, reasons } = familyOf(reading, id);
        expect(reasons.some(({ answer }) => answer === 'agree')).toBe(true);
        for (const other of rest) expect(support).toBeGreaterThan(other.support);
      }
      expect(rest.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('readFit gives every family each statement that speaks for it as a reason, answered or not', () => {
  const statements = [about('ab'), about('b'), about('')];
  const reading = read(statements, { ab: 'agree' });

  expect(
    familyOf(reading, 'b').reasons.map(({ statement, answer }) => [statement.id, answer]),
  ).toEqual([
    ['ab', 'agree'],
    ['b', undefined],
  ]);
  expect(familyOf(reading, 'c')).toMatchObject({ verdict: 'open', reasons: [] });
  expect(reading.families.map(({ family }) => family)).toEqual(['a', 'b', 'c', 'd']);
  expect(reading.favorites).toEqual(['a']);
});

test.each([
  [['agree', 'agree', 'not'], 'partly'],
  [['agree', 'partly', undefined], 'partly'],
  [['agree', 'agree', undefined], 'suits'],
  [['agree', 'not', 'partly'], 'open'],
  [['not', 'partly', undefined], 'less'],
] as const)('readFit says of three statements answered %j that the family %s', (list, verdict) => {
  const statements = ['1', '2', '3'].map((id) => about('a', id));

  expect(familyOf(read(statements, toAnswers(statements, list)), 'a').verdict).toBe(verdict);
});

test('readFit counts what a work style bears out for the whole field, too', () => {
  const statements = [about('a'), about('b', 'b', { style: 'integrity' }), about('')];
  const { field, countAnswered } = read(statements, { b: 'not', unknown: 'agree' });

  expect(field.map(({ statement, answer }) => [statement.id, answer])).toEqual([
    ['b', 'not'],
    ['', undefined],
  ]);
  expect(countAnswered).toBe(1);
});
