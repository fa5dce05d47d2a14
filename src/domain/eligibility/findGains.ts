import { isGranted } from '../credentialStatus.ts';
import type { Credential, Program, Requirement, Role } from '../model.ts';
import { asRequirement, meetsProgram } from '../requirement.ts';
import type { Eligibility } from './buildEligibility.ts';
import type { Gap, Gaps } from './gaps.ts';
import { gapKey } from './gapKey.ts';
import type { Judge } from './judge.ts';
import { listReached } from './listReached.ts';

/** What can be gained: a credential or a program. */
export type Gainable = Credential | Program;

/** What getting one credential or program would do for a reader. */
export interface CredentialGain {
  readonly id: string;
  /** Whether the reader has it; a program also where a completed one meets all that it would. */
  readonly isHeld: boolean;
  /** What is missing for it by its own rule; the thing itself is not among them. */
  readonly gaps: Gaps;
  /** Typical months in all, at the reader's pace; exam preparation is not counted, as no source gives it. */
  readonly months: number;
  /** Ids of roles, in the order given. */
  readonly opens: readonly string[];
  readonly nearer: readonly string[];
}

/** A credential's eligibility, or a program's entry rule; undefined: nothing is asked first. */
export function ruleOf(thing: Gainable): Requirement | undefined {
  return isCredential(thing) ? thing.eligibility.requires : thing.requires;
}

/** The thing itself, as what is missing. */
export function gapFor(thing: Gainable, judge: Judge): Gap {
  if (isCredential(thing)) return { kind: 'credential', credential: thing.id };
  const { isCompletion } = judge.studyOf(thing);
  return { kind: 'program', program: thing.id, asked: asRequirement(thing), isCompletion };
}

/** Whether it can still be got: a credential that is no longer granted can't. */
export function canBeGained(thing: Gainable): boolean {
  return !isCredential(thing) || isGranted(thing.status.value);
}

/**
 * What each thing that can still be got would do for the reader, by its own
 * effect: two readers are compared, one who has gained what the thing asks for
 * first (by the nearest way), and the same with the thing.
 *
 * `opens`: roles ready for the second and not for the first. `nearer`: other
 * roles that take the second fewer steps, or that a step leads to only for the
 * second. So RHIA does not open what the degree before it opens by itself; the
 * degree does. Something held opens nothing and brings nothing nearer.
 *
 * Each is worked out when it is asked for, so that a caller can pause between
 * them. Only roles whose rule, or the rules it leads to, name what the thing
 * newly meets are searched. All 60 things of the shipped map against its 99
 * roles take 5 to 20 ms on a desktop, and about 80 ms the first time.
 */
export function* findGains(
  eligibility: Eligibility,
  judge: Judge,
  roles: readonly Pick<Role, 'id' | 'requires'>[],
  things: readonly Gainable[],
): Generator<readonly [Gainable, CredentialGain]> {
  const reached = new Map(
    roles.map(({ id, requires }) => [id, listReached(judge.rules, requires)] as const),
  );
  const prepared = new Map<string, Judge>([['', judge]]);
  /** The reader once `gaps` are gained; shared by things that ask for the same. */
  const judgeAfter = (gaps: readonly Gap[]): Judge => {
    const key = gaps.map(keyWithMonths).join(', ');
    let found = prepared.get(key);
    if (found === undefined) {
      found = eligibility.judge(eligibility.add(judge.profile, gaps));
      prepared.set(key, found);
    }
    return found;
  };

  for (const thing of things.filter(canBeGained)) {
    const { id } = thing;
    const gaps = judge.gapsOf(ruleOf(thing));
    if (isHeld(thing, judge)) {
      yield [thing, { id, isHeld: true, gaps, months: 0, opens: [], nearer: [] }];
      continue;
    }
    const without = judgeAfter(gaps.missing);
    const having = eligibility.judge(eligibility.add(without.profile, [gapFor(thing, judge)]));
    const meetsMore = (atom: Requirement) => meetsAtom(thing, atom) && !without.isMet(atom);
    const affected = roles.filter(
      (role) => !without.meets(role.requires) && reached.get(role.id)!.some(meetsMore),
    );
    const opens = affected.filter(({ requires }) => having.meets(requires));
    const nearer = affected.filter(
      ({ requires }) =>
        !having.meets(requires) && isNearer(having.gapsOf(requires), without.gapsOf(requires)),
    );
    const months = gaps.months + monthsOf(thing, judge);
    yield [thing, { id, isHeld: false, gaps, months, opens: idsOf(opens), nearer: idsOf(nearer) }];
  }
}

function idsOf(roles: readonly { readonly id: string }[]): readonly string[] {
  return roles.map(({ id }) => id);
}

export function isCredential(thing: Gainable): thing is Credential {
  return 'eligibility' in thing;
}

function monthsOf(thing: Gainable, judge: Judge): number {
  return isCredential(thing) ? 0 : judge.studyOf(thing).months;
}

function isHeld(thing: Gainable, judge: Judge): boolean {
  return judge.isMet(isCredential(thing) ? { credential: thing.id } : asRequirement(thing));
}

function meetsAtom(thing: Gainable, atom: Requirement): boolean {
  if (isCredential(thing)) return 'credential' in atom && atom.credential === thing.id;
  return 'program' in atom && meetsProgram(thing, atom);
}

/** Months are left out: a thing that only shortens a way brings a role no step nearer. */
function isNearer(a: Gaps, b: Gaps): boolean {
  return a.unplannable < b.unplannable || (a.unplannable === b.unplannable && a.steps < b.steps);
}

function keyWithMonths(gap: Gap): string {
  return gap.kind === 'experience' ? `${gapKey(gap)} ${gap.months}` : gapKey(gap);
}
