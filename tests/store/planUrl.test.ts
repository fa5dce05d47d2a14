import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAM_LEVELS } from '../../src/domain/model.ts';
import {
  DEFAULT_PLAN_CHOICES,
  type PlanChoices,
  type PlanLimitChoices,
} from '../../src/store/planChoices.ts';
import {
  formatPlanChoices,
  parsePlanChoices,
  type PlanVocabulary,
} from '../../src/store/planUrl.ts';
import { parseChoices } from '../../src/store/urlState.ts';

const vocabulary: PlanVocabulary = {
  levels: ['entry', 'senior'],
  families: ['ops', 'rev'],
  origins: ['newcomer', 'nurse'],
  roles: ['clerk', 'coder', 'lead', 'head'],
  credentials: ['rhit', 'ccs-p'],
};
const parse = (query: string) => parsePlanChoices(query, vocabulary);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someOf = (items: readonly string[]) => fc.subarray([...items]);
const whole = (min: number, max: number) => fc.integer({ min, max });
const role = fc.constantFrom(...vocabulary.roles);
const month = fc
  .tuple(whole(2000, 2099), whole(1, 12))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** Every field: a new one that is missing here does not compile. */
const LIMITS: {
  readonly [K in keyof Required<PlanLimitChoices>]: fc.Arbitrary<PlanLimitChoices[K]>;
} = {
  months: maybe(fc.oneof(whole(1, 600), fc.constant('none' as const))),
  usd: maybe(fc.oneof(whole(0, 9_999_999), fc.constant('none' as const))),
  highestProgram: maybe(fc.constantFrom(...PROGRAM_LEVELS, 'none' as const)),
  withoutFamilies: maybe(someOf(vocabulary.families)),
  withoutCredentials: someOf(vocabulary.credentials),
  withCredentials: someOf(vocabulary.credentials),
};
const FIELDS: { readonly [K in keyof Required<PlanChoices>]: fc.Arbitrary<PlanChoices[K]> } = {
  from: maybe(fc.constantFrom(...vocabulary.origins, ...vocabulary.roles)),
  to: maybe(
    fc.oneof(
      fc.record({ kind: fc.constant('role' as const), role }),
      fc.record({ kind: fc.constant('pay' as const), usdPerYear: whole(1, 9_999_999) }),
      fc
        .record({
          kind: fc.constant('group' as const),
          family: maybe(fc.constantFrom(...vocabulary.families)),
          level: maybe(fc.constantFrom(...vocabulary.levels)),
        })
        .filter(({ family, level }) => (family ?? level) !== undefined),
    ),
  ),
  hoursPerWeek: maybe(whole(1, 60)),
  keepsWorking: maybe(fc.boolean()),
  examHours: whole(0, 500),
  staysUsual: maybe(fc.constant(true)),
  horizonYears: whole(1, 40),
  limits: fc.record(LIMITS),
  start: maybe(month),
  by: maybe(month),
  plan: maybe(fc.constantFrom('lead.head~rhit', 'a&b=c', 'x y')),
  path: maybe(
    fc.uniqueArray(fc.record({ role, afterMonths: whole(0, 600) }), {
      minLength: 1,
      selector: (step) => step.role,
    }),
  ),
  isBuilding: fc.boolean(),
};

test('parsePlanChoices makes the choices that formatPlanChoices wrote', () => {
  fc.assert(
    fc.property(fc.record(FIELDS), (choices) => {
      const { choices: read, ignored } = parse(formatPlanChoices(choices));

      expect(ignored).toEqual([]);
      expect(read).toEqual(choices);
    }),
    { numRuns: 1000 },
  );
});

test('links of the site carry every field of a plan, whatever it holds', () => {
  const atDefault = { levels: [], families: [], credentials: [], settings: [] };
  fc.assert(
    fc.property(fc.record(FIELDS), (choices) => {
      const plan = formatPlanChoices(choices);

      expect(parseChoices(`?${plan}`, atDefault).choices.plan).toBe(plan);
    }),
  );
});

test('formatPlanChoices writes nothing for the defaults, and what people can read for the rest', () => {
  expect(formatPlanChoices(DEFAULT_PLAN_CHOICES)).toBe('');
  expect(
    formatPlanChoices({
      ...DEFAULT_PLAN_CHOICES,
      to: { kind: 'group', family: 'rev', level: 'senior' },
      limits: { withoutFamilies: [], months: 'none', withoutCredentials: [], withCredentials: [] },
      path: [
        { role: 'lead', afterMonths: 0 },
        { role: 'head', afterMonths: 12 },
      ],
    }),
  ).toBe('to=family:rev,level:senior&months=none&avoid=none&path=lead,head:12');
});

test('parsePlanChoices never throws, and gives choices that can be written, whatever the link', () => {
  const name = fc.constantFrom(
    'from',
    'to',
    'hours',
    'usd',
    'highest',
    'avoid',
    'by',
    'path',
    'plan',
  );
  const value = fc.oneof(fc.string(), fc.stringMatching(/^(family|level|pay|lead|head|\d|[:,])*$/));

  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const { choices } = parse(pairs.map((pair) => pair.join('=')).join('&'));
      expect(parse(formatPlanChoices(choices))).toEqual({ choices, ignored: [] });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['from=nurze', /no “nurze”; did you mean “nurse”/],
  ['to=nurse', /no “nurse”/],
  ['to=family:rew', /no “rew”; did you mean “rev”/],
  ['to=family:rev,level:top', /no “top”; it can be entry, senior/],
  ['to=pay:lots', /number of dollars a year/],
  ['to=pay:5,level:entry', /family:rev/],
  ['to=family:rev,family:ops', /family:rev/],
  ['hours=61', /hours a week, 1 to 60/],
  ['work=yes', /1 to keep working, or 0/],
  ['exam=many', /hours for an exam/],
  ['stay=long', /only be usual/],
  ['horizon=0', /years, 1 to 40/],
  ['months=601', /months, 0 to 600/],
  ['usd=1e3', /dollars, 0 to 9,999,999/],
  ['highest=bachelors', /did you mean “bachelor”/],
  ['avoid=ops,it', /no “it”/],
  ['with=ccs', /did you mean “ccs-p”/],
  ['start=2027-13', /written like 2027-09/],
  ['by=next', /written like 2027-09/],
  [`plan=${'x'.repeat(1001)}`, /too long/],
  ['path=lead,lead', /each role only once/],
  ['path=lead:soon', /written like/],
  ['path=lead,nurse', /no “nurse”/],
  ['build=yes', /only be 1/],
])('parsePlanChoices ignores %s and says why', (pair, reason) => {
  const { choices, ignored } = parse(`without=rhit&${pair}`);

  expect(choices).toEqual({
    ...DEFAULT_PLAN_CHOICES,
    limits: { withoutCredentials: ['rhit'], withCredentials: [] },
  });
  expect(ignored).toEqual([
    {
      name: pair.split('=')[0],
      value: pair.split('=')[1],
      reason: expect.stringMatching(reason) as string,
    },
  ]);
});
