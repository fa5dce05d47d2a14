import shippedDetails from 'virtual:atlas/details';
import shipped from 'virtual:atlas/map';
import { buildEligibility } from '../../src/domain/eligibility/buildEligibility.ts';
import { standingOf } from '../../src/domain/eligibility/gaps.ts';
import type { CareerDetails, CareerMap } from '../../src/domain/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/domain/profile.ts';

export interface StateTimer {
  readonly readers: readonly string[];
  /** Milliseconds of each of some runs, every one after another change of the profile. */
  readonly time: (reader: string, runs: number) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    /** bench/eligibility.ts drives the page through it. */
    states?: StateTimer;
  }
}

const RUNS_PER_TASK = 10;
const map: CareerMap = shipped.map;
const details: CareerDetails = shippedDetails;
const eligibility = buildEligibility(map, details);

const readers = new Map<string, Profile>([
  ...details.presets.map(({ title, profile }) => [title, profile] as const),
  // The farthest that a profile can be: nearly everything is missing for nearly every role.
  ['Only one statement', { ...EMPTY_PROFILE, answers: { 'member-aapc': true } }],
]);

/** The profile with one thing more; another thing on each turn. */
function change(profile: Profile, turn: number): Profile {
  const { id } = map.roles[turn % map.roles.length]!;
  switch (turn % 3) {
    case 0:
      return { ...profile, experience: { ...profile.experience, [id]: 1 + (turn % 12) } };
    case 1:
      return { ...profile, studyHoursPerWeek: 5 + (turn % 30) };
    default:
      return { ...profile, answers: { ...profile.answers, 'ccb-20-ceus': turn % 2 === 0 } };
  }
}

function findStates(profile: Profile): number {
  const judge = eligibility.judge(profile);
  let ready = 0;
  for (const { requires } of map.roles) {
    if (standingOf(judge.gapsOf(requires)) === 'ready') ready += 1;
  }
  return ready;
}

window.states = {
  readers: [...readers.keys()],
  time: async (reader, runs) => {
    const profile = readers.get(reader)!;
    const times: number[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      const changed = change(profile, turn);
      const start = performance.now();
      findStates(changed);
      times.push(performance.now() - start);
      if (turn % RUNS_PER_TASK === 0) await new Promise((resolve) => void setTimeout(resolve));
    }
    return times;
  },
};
