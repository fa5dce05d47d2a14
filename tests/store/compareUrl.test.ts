import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_COMPARE_CHOICES, type CompareChoices } from '../../src/store/compareChoices.ts';
import {
  formatCompareChoices,
  parseCompareChoices,
  type CompareVocabulary,
} from '../../src/store/compareUrl.ts';
import { parseChoices } from '../../src/store/urlState.ts';

const vocabulary: CompareVocabulary = {
  origins: ['newcomer'],
  roles: ['clerk', 'coder', 'lead', 'head', 'chief'],
};
const parse = (query: string) => parseCompareChoices(query, vocabulary);
const reasonOf = (query: string) => parse(query).ignored[0]?.reason;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const whole = (min: number, max: number) => fc.integer({ min, max });
const step = fc.record({
  role: fc.constantFrom('coder', 'lead', 'head', 'chief'),
  afterMonths: whole(0, 600),
  studies: fc.uniqueArray(fc.constantFrom('rhit', 'ccs-p', 'associate-him', 'course-2'), {
    maxLength: 3,
  }),
});
const path = fc.record({
  from: maybe(fc.constantFrom('newcomer', 'clerk')),
  steps: fc.uniqueArray(step, { maxLength: 4, selector: ({ role }) => role }),
  place: maybe(fc.constantFrom('us', 'tx', '26420')),
});

/** Every field: a new one that is missing here does not compile. */
const FIELDS: { readonly [K in keyof Required<CompareChoices>]: fc.Arbitrary<CompareChoices[K]> } =
  {
    roles: fc.uniqueArray(fc.constantFrom(...vocabulary.roles), { maxLength: 4 }),
    paths: fc.array(path, { maxLength: 4 }),
    show: maybe(fc.constantFrom('roles', 'paths')),
    adjustsPrices: fc.boolean(),
    raisePercent: whole(0, 100).map((tenths) => tenths / 10),
    band: fc.constantFrom('low', 'middle', 'high'),
    tuition: maybe(fc.constantFrom('instate', 'private')),
    paysRenewals: fc.boolean(),
    aidUsdPerYear: whole(0, 99_999),
    startPayUsd: maybe(whole(0, 9_999_999)),
    areas: maybe(fc.constantFrom('tx', 'pr')),
    rank: maybe(fc.constantFrom('name', '-middle', 'locationQuotient')),
    schoolState: maybe(fc.constantFrom('all', 'tx')),
    award: maybe(fc.constantFrom('associate', 'doctorate')),
    cips: fc.uniqueArray(fc.constantFrom('51.0706', '51.0707', '26.1102'), { maxLength: 3 }),
    schoolWords: fc.oneof(
      fc.constantFrom('', 'saint john’s', 'a&b=c, 50%', '#1 + more'),
      fc.string({ maxLength: 60 }),
    ),
    schoolOrder: maybe(fc.constantFrom('name', '-latest')),
    job: maybe(fc.constantFrom('coder', 'head')),
    against: maybe(fc.constantFrom('coder', 'clerk')),
  };

test('parseCompareChoices makes the choices that formatCompareChoices wrote, and every link of the site carries them', () => {
  const nothing = { levels: [], families: [], credentials: [], settings: [] };
  fc.assert(
    fc.property(fc.record(FIELDS), (choices) => {
      const written = formatCompareChoices(choices);

      expect(parse(written)).toEqual({ choices, ignored: [] });
      expect(parseChoices(`?${written}`, nothing).choices.compare).toBe(written);
    }),
    { numRuns: 1000 },
  );
});

test('formatCompareChoices writes nothing for the defaults, and what people can read for the rest', () => {
  expect(formatCompareChoices(DEFAULT_COMPARE_CHOICES)).toBe('');
  expect(
    formatCompareChoices({
      ...DEFAULT_COMPARE_CHOICES,
      paths: [
        {
          from: 'clerk',
          steps: [
            { role: 'coder', afterMonths: 0, studies: ['associate-him', 'rhit'] },
            { role: 'lead', afterMonths: 24, studies: [] },
          ],
          place: 'tx',
        },
        { steps: [] },
      ],
      raisePercent: 1.5,
    }),
  ).toBe('plans=clerk.coder~associate-him~rhit.lead:24@tx,me&raise=1.5');
});

test('parseCompareChoices says what is wrong with a path, and what it could be', () => {
  expect(reasonOf('plans=clerk.coderr')).toBe('there is no “coderr”; did you mean “coder”?');
  expect(reasonOf('plans=nobody.coder')).toMatch(/^there is no “nobody”/);
  expect(reasonOf('plans=clerk.coder.clerk')).toBe('a path comes to each role only once');
  expect(reasonOf('plans=clerk.coder@Texas')).toMatch(/^a path is written like/);
  expect(reasonOf('plans=clerk.coder:many')).toMatch(/^a path is written like/);
  expect(reasonOf('plans=me,me,me,me,me')).toBe('4 paths can be compared at most');
  expect(reasonOf('roles=clerk,coder,lead,head,chief')).toBe('4 roles can be compared at most');
  expect(reasonOf('roles=clerk,clerk')).toBe('each role is named once');
  expect(reasonOf('raise=99')).toMatch(/^a raise is a percentage/);
});

test('one faulty role or path takes only itself out', () => {
  expect(parse('roles=clerk,codr,lead')).toMatchObject({
    choices: { roles: ['clerk', 'lead'] },
    ignored: [{ name: 'roles', reason: 'there is no “codr”; did you mean “coder”?' }],
  });
  expect(parse('plans=clerk.coder,nobody.coder').choices.paths).toHaveLength(1);
  expect(parse('roles=clerk,coder,lead,head,chief').choices.roles).toHaveLength(4);
});

test('parseCompareChoices never throws, and gives choices that can be written, whatever the link', () => {
  const name = fc.constantFrom(
    'roles',
    'plans',
    'show',
    'raise',
    'band',
    'aid',
    'areas',
    'rank',
    'cip',
    'in',
    'school',
    'job',
  );
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a-z.~@:,\d-]{0,20}$/),
    fc.constantFrom('__proto__', 'constructor', 'me', 'clerk.coder', '-1', '1e9', '<b>'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { maxLength: 4 }), (pairs) => {
      const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
      const { choices } = parse(query);

      expect(parse(formatCompareChoices(choices)).choices).toEqual(choices);
    }),
    { numRuns: 500 },
  );
});
