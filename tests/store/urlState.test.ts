import { STANDINGS } from '../../src/domain/eligibility/gaps.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAM_LEVELS } from '../../src/domain/model.ts';
import {
  ARRANGEMENTS,
  DEFAULT_CHOICES,
  MOVE_KINDS,
  SORT_FIELDS,
  type Choices,
} from '../../src/store/choices.ts';
import { explainIgnored } from '../../src/store/urlReasons.ts';
import { formatChoices, parseChoices, type Vocabulary } from '../../src/store/urlState.ts';

const vocabulary: Vocabulary = {
  levels: ['entry', 'mid', 'senior'],
  families: ['ops', 'rev'],
  credentials: ['rhit', 'rhia', 'ccs-p'],
  settings: ['hospital', 'clinic'],
};
const parse = (query: string) => parseChoices(query, vocabulary);

/** Some of them, in their own order: as the app keeps lists. */
const someOf = <T>(items: readonly T[]) => fc.subarray([...items]);
const usd = fc.integer({ min: 0, max: 9_999_999 });
const pay = fc.oneof(
  fc.record({ min: usd }),
  fc.record({ max: usd }),
  fc.tuple(usd, usd).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

/** Every field: a new one that is missing here does not compile. */
const FIELDS: { readonly [K in keyof Required<Choices>]: fc.Arbitrary<Choices[K]> } = {
  levels: someOf(vocabulary.levels),
  families: someOf(vocabulary.families),
  degree: fc.option(fc.constantFrom(...PROGRAM_LEVELS), { nil: undefined }),
  credentials: someOf(vocabulary.credentials),
  isNamedOnly: fc.boolean(),
  pay: fc.option(pay, { nil: undefined }),
  settings: someOf(vocabulary.settings),
  remote: someOf(['rare', 'sometimes', 'common'] as const),
  isEmergingOnly: fc.boolean(),
  isNewcomersOnly: fc.boolean(),
  hasAdjacent: fc.boolean(),
  query: fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom('a,b&c=d', '50% + 1', '“coder” #1?', 'médico'),
  ),
  standings: someOf(STANDINGS),
  place: fc.oneof(
    fc.constantFrom('us', undefined),
    fc.stringMatching(/^[a-z]{2}$/),
    fc.stringMatching(/^\d{5,7}$/),
  ),
  arrange: fc.constantFrom(...ARRANGEMENTS),
  hasOrigins: fc.boolean(),
  steps: fc.constantFrom(1, 2),
  moveKinds: someOf(MOVE_KINDS),
  sort: fc.record({ field: fc.constantFrom(...SORT_FIELDS), isDescending: fc.boolean() }),
  plan: fc.constantFrom('', 'to=coder', 'from=clerk&to=family:rev,level:senior&plan=a.b~c%20d'),
  compare: fc.constantFrom('', 'roles=coder,clerk', 'plans=me.coder~rhit@tx&raise=1.5&prices=1'),
};
const anyChoices: fc.Arbitrary<Choices> = fc.record(FIELDS);

const written = ({ query, ...rest }: Choices) => ({
  ...rest,
  // A link can't hold half of a pair of code units, nor one that is longer than is read.
  query: query.slice(0, 120).replace(/\p{Surrogate}/gu, '?'),
});

test('parseChoices makes the choices that formatChoices wrote', () => {
  fc.assert(
    fc.property(anyChoices.map(written), (choices) => {
      const { choices: read, ignored } = parse(formatChoices(choices));

      expect(ignored).toEqual([]);
      expect({ pay: undefined, degree: undefined, ...read }).toEqual(choices);
    }),
    { numRuns: 500 },
  );
});

test('formatChoices writes a link that survives being written again', () => {
  fc.assert(
    fc.property(anyChoices.map(written), (choices) => {
      const link = formatChoices(choices);

      expect(formatChoices(parse(link).choices)).toBe(link);
    }),
  );
});

test.each(Object.keys(FIELDS) as (keyof Choices)[])(
  'formatChoices writes %s whenever it is not the default',
  (field) => {
    const choices = FIELDS[field].map((value) => written({ ...DEFAULT_CHOICES, [field]: value }));

    fc.assert(
      fc.property(choices, (changed) => {
        const isDefault = JSON.stringify(changed[field]) === JSON.stringify(DEFAULT_CHOICES[field]);
        expect(formatChoices(changed) === '').toBe(isDefault);
      }),
    );
  },
);

test('parseChoices never throws, and gives choices that can be written, whatever the link', () => {
  const names = formatChoices({
    ...DEFAULT_CHOICES,
    degree: 'hs',
    pay: { min: 1 },
    query: 'q',
    sort: { field: 'pay', isDescending: true },
  })
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0]!);
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom(...names, 'level', 'moves', 'place'), fc.string()),
    fc.string(),
  );

  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');

      const { choices } = parse(`?${query}`);
      expect(parse(formatChoices(choices))).toEqual({ choices, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

test('formatChoices writes nothing for the defaults, and lists with plain commas', () => {
  expect(formatChoices(DEFAULT_CHOICES)).toBe('');
  expect(
    formatChoices({
      ...DEFAULT_CHOICES,
      levels: ['entry', 'mid'],
      pay: { min: 60000, max: 90000 },
    }),
  ).toBe('?level=entry,mid&pay=60000-90000');
});

test('parseChoices puts listed values in the order of the data, each once', () => {
  expect(parse('?level=mid,entry,mid,').choices.levels).toEqual(['entry', 'mid']);
});

test.each([
  ['level=entri', /no “entri”; did you mean “entry”/],
  ['level=entry,zzzzzz', /no “zzzzzz”; it can be entry, mid, senior$/],
  ['degree=phd', /no “phd”/],
  ['pay=cheap', /written like 60000-90000/],
  ['pay=90000-60000', /ends before it begins/],
  ['pay=-', /written like/],
  ['pay=12345678-', /written like/],
  ['place=Texas', /a state such as tx/],
  ['arrange=size', /no “size”/],
  ['named=yes', /only be 1/],
  ['steps=3', /no “3”/],
  ['moves=promotion,demotion', /no “demotion”; did you mean “promotion”/],
  ['remote=always', /no “always”/],
  ['sort=-salary', /no “salary”/],
  [`q=${'x'.repeat(121)}`, /longer than 120/],
])('parseChoices ignores %s and says why', (pair, reason) => {
  const { choices, ignored } = parse(`?family=ops&${pair}`);

  expect(choices).toEqual({ ...DEFAULT_CHOICES, families: ['ops'] });
  expect(ignored).toEqual([{ name: pair.split('=')[0], value: pair.split('=')[1] }]);
  expect(explainIgnored(ignored[0]!, vocabulary).reason).toMatch(reason);
});

test('parseChoices carries what a link says of a plan as it stands, up to a length, and says what it left out', () => {
  const long = `path=${'x'.repeat(1990)}`;
  const { choices, ignored } = parse(`?to=no-such-role&utm=1&${long}&level=mid&from=a%20b&by=`);

  expect(choices.plan).toBe('to=no-such-role&from=a%20b');
  expect(ignored.map(({ name }) => name)).toEqual(['path']);
  expect(explainIgnored(ignored[0]!, vocabulary).reason).toMatch(/2000 letters long at most/);
});

test('parseChoices leaves parameters of others alone', () => {
  expect(parse('?utm_source=mail&fbclid=1')).toEqual({ choices: DEFAULT_CHOICES, ignored: [] });
});

test('parseChoices reads an empty or switched-off parameter as the default', () => {
  expect(parse('?level=&adjacent=0&pay=')).toEqual({ choices: DEFAULT_CHOICES, ignored: [] });
});
