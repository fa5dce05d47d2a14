import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEligibility } from '../../../src/domain/eligibility/buildEligibility.ts';
import { compareGaps } from '../../../src/domain/eligibility/gaps.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { parseCareerMap } from '../../../src/format/parseCareerMap.ts';
import { readMapFiles } from '../../../tools/readMapFiles.ts';

const { map, details } = parseCareerMap(readMapFiles('data/him-us')).atlas!;
const eligibility = buildEligibility(map, details);

const completed = fc.constantFrom(
  ...details.programs.map(({ level, field, accreditation }) => ({ level, field, accreditation })),
);
const credential = fc.constantFrom(...details.credentials.map(({ id }) => id));
const attestation = fc.constantFrom(...details.attestations.map(({ id }) => id));
const place = fc.constantFrom(
  ...[...map.roles, ...map.families, ...map.origins].map(({ id }) => id),
);
const months = fc.integer({ min: 1, max: 90 });

const someProfile: fc.Arbitrary<Profile> = fc
  .record({
    programs: fc.array(completed, { maxLength: 2 }),
    credentials: fc.uniqueArray(credential, { maxLength: 3 }),
    experience: fc.dictionary(place, months, { maxKeys: 3 }),
    answers: fc.dictionary(attestation, fc.boolean(), { maxKeys: 5 }),
    studyHoursPerWeek: fc.option(fc.integer({ min: 4, max: 50 }), { nil: undefined }),
  })
  .map((profile) => ({ ...EMPTY_PROFILE, ...profile }));

/** One more of anything that a profile can hold. */
const addition: fc.Arbitrary<(profile: Profile) => Profile> = fc.oneof(
  completed.map((one) => (profile: Profile) => ({
    ...profile,
    programs: [...profile.programs, one],
  })),
  credential.map((id) => (profile: Profile) => ({
    ...profile,
    credentials: [...profile.credentials, id],
  })),
  fc.tuple(place, months).map(([id, time]) => (profile: Profile) => ({
    ...profile,
    experience: { ...profile.experience, [id]: (profile.experience[id] ?? 0) + time },
  })),
  attestation.map((id) => (profile: Profile) => ({
    ...profile,
    answers: { ...profile.answers, [id]: true },
  })),
);

const requirements = [
  ...map.roles.map(({ requires }) => requires),
  ...map.moves.map(({ id }) => details.moves[id]!.requires),
  ...details.credentials.map(({ eligibility: { requires } }) => requires),
  ...details.programs.map(({ requires }) => requires),
];

describe('on the shipped map, for any profile,', () => {
  test('nothing is missing once everything missing is added', () => {
    fc.assert(
      fc.property(someProfile, (profile) => {
        const judge = eligibility.judge(profile);
        const stillMissing = requirements.filter((requirement) => {
          const { missing } = judge.gapsOf(requirement);
          if (judge.meets(requirement) !== (missing.length === 0)) return true;
          return !eligibility.judge(eligibility.add(profile, missing)).meets(requirement);
        });
        expect(stillMissing).toEqual([]);
      }),
    );
  }, 30_000);

  test('adding to it makes nothing farther, and unsays nothing that was ready', () => {
    fc.assert(
      fc.property(someProfile, addition, (profile, grow) => {
        const before = eligibility.judge(profile);
        const after = eligibility.judge(grow(profile));
        const farther = requirements.filter((requirement) => {
          const [gaps, fewer] = [before.gapsOf(requirement), after.gapsOf(requirement)];
          const isUnsaid = gaps.missing.length === 0 && fewer.missing.length > 0;
          return isUnsaid || compareGaps(fewer, gaps) > 0;
        });
        expect(farther).toEqual([]);
      }),
    );
  }, 30_000);

  test('no figure is below none or a part of one, and none but 0 where nothing is missing', () => {
    fc.assert(
      fc.property(someProfile, (profile) => {
        const judge = eligibility.judge(profile);
        const odd = requirements.filter((requirement) => {
          const { missing, steps, months: time, unplannable } = judge.gapsOf(requirement);
          const stretches = missing.flatMap((gap) => (gap.kind === 'experience' ? [gap] : []));
          const figures = [steps, time, unplannable];
          return (
            ![...figures, ...stretches.map(({ counted }) => counted)].every(isCount) ||
            !stretches.every((stretch) => isCount(stretch.months) && stretch.months > 0) ||
            (missing.length === 0 && figures.some((figure) => figure > 0))
          );
        });
        expect(odd).toEqual([]);
      }),
    );
  }, 30_000);
});

function isCount(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0;
}
