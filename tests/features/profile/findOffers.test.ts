import { expect, test } from 'vitest';
import type { Requirement } from '../../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { findOffers } from '../../../src/features/profile/findOffers.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const HOLDER: Profile = { ...EMPTY_PROFILE, credentials: ['badge'] };
const ASSOCIATE = { program: 'associate', field: 'him' } as const;

/** What holding the badge makes near certain when it asks for this. */
function offersFor(requires: Requirement, profile: Profile = HOLDER) {
  const { map, details } = tinyAtlas({
    'map.json: attestations[0].gain': { by: 'joining', months: 0 },
    'map.json: attestations[1]': { id: 'foreigner', text: 'I studied abroad.', sources: ['own'] },
    'credentials.json: credentials[0].eligibility.requires': requires,
  });
  return findOffers(profile, map, details).map(({ because, program }) => [
    because,
    program.level,
    program.field,
  ]);
}

test.each<[string, Requirement, unknown]>([
  ['a program', ASSOCIATE, [['BADGE', 'associate', 'him']]],
  [
    'the first of several programs',
    { anyOf: [ASSOCIATE, { program: 'master', field: 'him' }] },
    [['BADGE', 'associate', 'him']],
  ],
  [
    'a program or what no step leads to',
    { anyOf: [ASSOCIATE, { attest: 'foreigner' }] },
    [['BADGE', 'associate', 'him']],
  ],
  ['a program or what anyone can come to say', { anyOf: [ASSOCIATE, { attest: 'member' }] }, []],
  ['a program or experience', { anyOf: [ASSOCIATE, { experienceMonths: 12 }] }, []],
  ['a program and a membership', { allOf: [ASSOCIATE, { attest: 'member' }] }, []],
  ['no program', { attest: 'member' }, []],
])('a credential that asks for %s', (_, requires, expected) => {
  expect(offersFor(requires)).toEqual(expected);
});

test('nothing is offered that the reader has, by any of the options', () => {
  const master: Profile = { ...HOLDER, programs: [{ level: 'master', field: 'him' }] };

  expect(offersFor({ anyOf: [{ program: 'bachelor', field: 'him' }, ASSOCIATE] }, master)).toEqual(
    [],
  );
});

test('an origin offers what most people there have, unless another offer covers it', () => {
  const newcomer: Profile = { ...EMPTY_PROFILE, position: 'newcomer' };

  expect(offersFor(ASSOCIATE, newcomer)).toEqual([['Newcomer', 'hs', undefined]]);
  expect(offersFor(ASSOCIATE, { ...HOLDER, position: 'newcomer' })).toEqual([
    ['BADGE', 'associate', 'him'],
  ]);
});
