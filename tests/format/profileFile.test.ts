import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAM_LEVELS } from '../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/profile.ts';
import { formatProfile } from '../../src/domain/profileText.ts';
import { readProfile } from '../../src/format/profileFile.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const level = fc.constantFrom(...PROGRAM_LEVELS);
// Every field, each there or not.
const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    position: id,
    programs: fc.array(
      fc.record({ level, field: id, accreditation: id }, { requiredKeys: ['level'] }),
      { maxLength: 3 },
    ),
    credentials: fc.array(id, { maxLength: 4 }),
    experience: fc.dictionary(id, fc.integer({ min: 1, max: 600 }), { maxKeys: 4 }),
    answers: fc.dictionary(id, fc.boolean(), { maxKeys: 4 }),
    place: fc.constantFrom('us', 'tx', '26420'),
    studyHoursPerWeek: fc.integer({ min: 1, max: 60 }),
    limits: fc.record(
      {
        months: fc.integer({ min: 0, max: 600 }),
        usd: fc.integer({ min: 0, max: 1_000_000 }),
        highestProgram: level,
        keepsWorking: fc.boolean(),
        withoutFamilies: fc.array(id, { maxLength: 3 }),
      },
      { requiredKeys: ['withoutFamilies'] },
    ),
  },
  { requiredKeys: ['programs', 'credentials', 'experience', 'answers', 'limits'] },
);

test('a profile read from its own text is the same, whatever it says', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(readProfile(formatProfile(profile, 'tiny'))).toEqual({ profile });
    }),
  );
});

test('a part that is left out is empty, and an id that no map knows is kept', () => {
  expect(read({ credentials: ['gone-long-ago'] })).toEqual({
    profile: { ...EMPTY_PROFILE, credentials: ['gone-long-ago'] },
  });
  expect(read({ limits: { usd: 500 } })).toEqual({
    profile: { ...EMPTY_PROFILE, limits: { usd: 500, withoutFamilies: [] } },
  });
});

test.each<[unknown, RegExp]>([
  [{ position: 'Not An Id' }, /^profile\.position: must be an id/],
  [
    { programs: [{ level: 'hs' }, { level: 'phd' }] },
    /^profile\.programs\[1\]\.level: must be one/,
  ],
  [{ credentials: 'rhit' }, /^profile\.credentials: must be a list, not "rhit"$/],
  [{ experience: { coder: 0 } }, /^profile\.experience\.coder: must be 1 or more/],
  [{ experience: { coder: 1.5 } }, /^profile\.experience\.coder: must be a whole number$/],
  [{ answers: { member: 'yes' } }, /^profile\.answers\.member: must be true or false, not "yes"$/],
  [{ place: 'Texas' }, /^profile\.place: must be a place code/],
  [{ studyHoursPerWeek: 90 }, /^profile\.studyHoursPerWeek: must be 60 or less$/],
  [{ limits: { months: -1 } }, /^profile\.limits\.months: must be 0 or more$/],
  [{ limits: { highestProgram: 'phd' } }, /^profile\.limits\.highestProgram: must be one/],
  [{ name: 'Ann' }, /^profile\.name: is not a field of the format/],
])('a bad field names its place: %j', (profile, message) => {
  expect(read(profile).problems).toEqual([expect.stringMatching(message)]);
});

test('every problem is told at once', () => {
  const { problems } = read({ position: 'Not An Id', place: 'Texas' });

  expect(problems).toHaveLength(2);
});

test.each<[string, string, RegExp]>([
  ['text that is not JSON', 'hello', /not JSON/],
  ['an empty file', '', /not JSON/],
  ['JSON that is no object', 'null', /^The file must be a set of fields, not null$/],
  ['a file of something else', '{"format":"a-playlist","version":1}', /^format: .*not a saved/],
  ['a file of no format', '{}', /^format: is missing/],
  [
    'a file of a newer version',
    '{"format":"him-career-atlas-profile","version":2,"profile":{}}',
    /^version: 2 is not one this app reads/,
  ],
  [
    'a file without a profile',
    '{"format":"him-career-atlas-profile","version":1}',
    /^profile: is missing/,
  ],
])('%s is refused with a reason', (_, text, message) => {
  expect(readProfile(text).problems?.[0]).toMatch(message);
});

function read(profile: unknown) {
  const content = { format: 'him-career-atlas-profile', version: 1, map: 'tiny', profile };
  return readProfile(JSON.stringify(content));
}
