import { isGranted } from '../credentialStatus.ts';
import type { Program, ProgramRequirement, Requirement } from '../model.ts';
import { holds, meetsProgram } from '../requirement.ts';
import { shortlist } from './candidates.ts';
import { NO_GAPS, type Gap, type Gaps, type Measure } from './gaps.ts';
import type { Judge } from './judge.ts';
import { measureStretches, planStretches, type Demand } from './stretches.ts';

type ExperienceRequirement = Extract<Requirement, { experienceMonths: number }>;

/** What is still to be done in one branch of the search, first things first. */
type Tasks =
  | { readonly meet: Requirement; readonly rest: Tasks | undefined }
  | { readonly gain: Started; readonly rest: Tasks | undefined };

/** Something whose own needs are being met. */
interface Started {
  /** One for each thing, whatever asks for it. */
  readonly thing: object;
  readonly gap: Gap;
  readonly program?: Program;
}

/** The nearest way found so far; experience is put into stretches when it has won. */
interface Way extends Measure {
  readonly gained: readonly Gap[];
  readonly experience: readonly AskedExperience[];
}

interface AskedExperience extends Demand {
  readonly requirement: ExperienceRequirement;
}

/**
 * The nearest way to meet a requirement: of every set of programs, credentials,
 * experience and statements that meets it and that can be gained one after
 * another, each when its own rule holds, the set that compareGaps puts first;
 * of equal ones the first by the data's order of options. What is gained for
 * one part counts for every other, so that a degree needed by a role and by
 * its credential is one step.
 *
 * A depth-first search in data order that gives up a branch as soon as it is
 * no nearer than the best found. This is exact, since a branch only grows
 * farther: adding to a set never lowers its measure. Something is gained only
 * after what it needs, never by way of itself. Exponential in the number of
 * options at worst; a few microseconds for a rule of the kind people write.
 *
 * Experience that counts already is taken off; time that two parts ask for in
 * shared places is one stretch (see planStretches). An attestation takes the
 * months its data gives and is a step only if that is more than none.
 */
export function findGaps(judge: Judge, requirement: Requirement | undefined): Gaps {
  if (requirement === undefined || judge.meets(requirement)) return NO_GAPS;
  const { rules } = judge;
  const gained: Started[] = [];
  const underWay = new Set<object>();
  const experience: AskedExperience[] = [];
  let steps = 0;
  let months = 0;
  let unplannable = 0;
  let asides = 0;
  let stretches = measureStretches(experience);
  let best: Way | undefined;

  const isMetNow = (atom: Requirement): boolean =>
    judge.isMet(atom) || gained.some((started) => serves(started, atom));

  const shortlists = new Map<ProgramRequirement, readonly Program[]>();
  const programsFor = (atom: ProgramRequirement): readonly Program[] => {
    let list = shortlists.get(atom);
    if (list === undefined) {
      const asked = rules.askedBy(requirement);
      list = shortlist(rules.programsFor(atom), asked, judge.isMet, judge.studyOf);
      shortlists.set(atom, list);
    }
    return list;
  };

  /** Whether what is chosen so far, and that much more, is no nearer than the best way found. */
  const isOutdone = (
    moreSteps: number,
    moreMonths: number,
    moreUnplannable: number,
    moreAsides: number,
  ): boolean => {
    if (best === undefined) return false;
    const byUnplannable = unplannable + moreUnplannable - best.unplannable;
    if (byUnplannable !== 0) return byUnplannable > 0;
    const bySteps = steps + stretches.count + moreSteps - best.steps;
    if (bySteps !== 0) return bySteps > 0;
    const byMonths = months + stretches.months + moreMonths - best.months;
    if (byMonths !== 0) return byMonths > 0;
    return asides + moreAsides >= best.asides;
  };

  const search = (tasks: Tasks | undefined): void => {
    if (isOutdone(0, 0, 0, 0)) return;
    if (tasks === undefined) {
      best = {
        unplannable,
        asides,
        steps: steps + stretches.count,
        months: months + stretches.months,
        gained: gained.map(({ gap }) => gap),
        experience: [...experience],
      };
    } else if ('gain' in tasks) gain(tasks.gain, tasks.rest);
    else meet(tasks.meet, tasks.rest);
  };

  const meet = (part: Requirement, rest: Tasks | undefined): void => {
    if (holds(part, isMetNow)) search(rest);
    else if ('allOf' in part) search(putAllFirst(part.allOf, rest));
    else if ('anyOf' in part) for (const option of part.anyOf) meet(option, rest);
    else if ('of' in part) chooseParts(part.of, part.atLeast, rest);
    else if ('program' in part) meetProgram(part, rest);
    else if ('credential' in part) {
      const credential = rules.credentials.get(part.credential);
      const canBeHad = isGranted(credential?.status.value);
      const own = canBeHad ? credential?.eligibility.requires : undefined;
      const gap: Gap = { kind: 'credential', credential: part.credential };
      start({ thing: credential ?? part, gap }, own, rest, 1, 0, canBeHad ? 0 : 1);
    } else if ('experienceMonths' in part) {
      const left = part.experienceMonths - judge.countMonths(part.in);
      const before = stretches;
      experience.push({ requirement: part, months: left, places: rules.placesFor(part.in) });
      stretches = measureStretches(experience);
      search(rest);
      experience.pop();
      stretches = before;
    } else {
      const attestation = rules.attestations.get(part.attest);
      const takes = attestation?.gain?.months ?? 0;
      const gap: Gap = { kind: 'attestation', attestation: part.attest };
      const itsSteps = takes > 0 ? 1 : 0;
      const itsUnplannable = attestation?.gain === undefined ? 1 : 0;
      start({ thing: attestation ?? part, gap }, undefined, rest, itsSteps, takes, itsUnplannable);
    }
  };

  const meetProgram = (asked: ProgramRequirement, rest: Tasks | undefined): void => {
    // Any program is a step: where that is too much already, none need be looked at.
    if (isOutdone(1, 0, 0, 0)) return;
    for (const program of programsFor(asked)) {
      const { months: takes, isCompletion } = judge.studyOf(program);
      const gap: Gap = { kind: 'program', program: program.id, asked, isCompletion };
      start({ thing: program, gap, program }, program.requires, rest, 1, takes, 0);
    }
  };

  /** Every choice of enough parts, in data order; those that hold cost nothing. */
  const chooseParts = (parts: readonly Requirement[], atLeast: number, rest: Tasks | undefined) => {
    const choose = (from: number, left: number, chosen: readonly Requirement[]): void => {
      if (left === 0) search(putFirst(chosen, rest));
      else if (parts.length - from >= left) {
        choose(from + 1, left - 1, [...chosen, parts[from]!]);
        choose(from + 1, left, chosen);
      }
    };
    choose(0, atLeast, []);
  };

  /** Counts a thing at once, so that a branch that can't win ends soon, and gains it after what it needs. */
  const start = (
    started: Started,
    needs: Requirement | undefined,
    rest: Tasks | undefined,
    itsSteps: number,
    itsMonths: number,
    itsUnplannable: number,
  ): void => {
    // A statement that takes no time and that some step leads to is arranged on the side.
    const itsAsides = itsSteps === 0 && itsUnplannable === 0 ? 1 : 0;
    if (underWay.has(started.thing)) return;
    if (isOutdone(itsSteps, itsMonths, itsUnplannable, itsAsides)) return;
    underWay.add(started.thing);
    steps += itsSteps;
    months += itsMonths;
    unplannable += itsUnplannable;
    asides += itsAsides;
    if (needs === undefined) gain(started, rest);
    else meet(needs, { gain: started, rest });
    steps -= itsSteps;
    months -= itsMonths;
    unplannable -= itsUnplannable;
    asides -= itsAsides;
    underWay.delete(started.thing);
  };

  const gain = (started: Started, rest: Tasks | undefined): void => {
    underWay.delete(started.thing);
    gained.push(started);
    search(rest);
    gained.pop();
    underWay.add(started.thing);
  };

  meet(requirement, undefined);
  // Only a rule that needs itself leaves no way, and the data is checked for those.
  if (best === undefined) return { ...NO_GAPS, steps: 1, unplannable: 1 };
  const { gained: things, experience: asked, ...measure } = best;
  return { ...measure, missing: [...things, ...listExperienceGaps(judge, asked)] };
}

function serves({ gap, program }: Started, atom: Requirement): boolean {
  if (program !== undefined) return 'program' in atom && meetsProgram(program, atom);
  if (gap.kind === 'credential') return 'credential' in atom && atom.credential === gap.credential;
  return gap.kind === 'attestation' && 'attest' in atom && atom.attest === gap.attestation;
}

function putFirst(parts: readonly Requirement[], rest: Tasks | undefined): Tasks | undefined {
  return parts.reduceRight<Tasks | undefined>((tasks, meet) => ({ meet, rest: tasks }), rest);
}

/**
 * Experience that is asked for outright adds to a way's measure whatever else
 * is chosen; met first, it ends hopeless branches sooner, and changes no tie.
 */
function putAllFirst(parts: readonly Requirement[], rest: Tasks | undefined): Tasks | undefined {
  const isExperience = (part: Requirement) => 'experienceMonths' in part;
  const others = parts.filter((part) => !isExperience(part));
  return putFirst(parts.filter(isExperience), putFirst(others, rest));
}

/** One gap for each stretch, in the words of the demand that says all its places, or else place by place. */
function listExperienceGaps(judge: Judge, asked: readonly AskedExperience[]): readonly Gap[] {
  return planStretches(asked).map(({ months, places, meets }) => {
    const own = meets.map((index) => asked[index]!.requirement);
    const longest = asked[meets.find((index) => asked[index]!.months === months)!]!;
    return {
      kind: 'experience',
      months,
      places: own.every((demand) => demand.in === undefined)
        ? []
        : (own.find((demand) => isCountedByAll(judge, demand, own))?.in ?? [...places]),
      counted: judge.countMonths(longest.requirement.in),
    };
  });
}

/** Whether time in any of the ids that a demand names counts for each of `others`, too. */
function isCountedByAll(
  { rules }: Judge,
  { in: ids }: ExperienceRequirement,
  others: readonly ExperienceRequirement[],
): boolean {
  return ids?.every((id) => others.every((other) => rules.isCounted(id, other.in))) ?? false;
}
