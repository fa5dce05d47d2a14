import type { Program, ProgramRequirement, Requirement } from '../model.ts';
import { holds, meetsProgram } from '../requirement.ts';
import { shortlist } from './candidates.ts';
import { compareGaps, NO_GAPS, studyMonths, typicalMonths, type Gap, type Gaps } from './gaps.ts';
import type { Judge } from './judge.ts';
import { measureStretches, planStretches, type Demand } from './stretches.ts';

type ExperienceRequirement = Extract<Requirement, { experienceMonths: number }>;

/** What is still to be done in one branch of the search, first things first. */
interface Tasks {
  readonly task:
    | { readonly kind: 'meet'; readonly requirement: Requirement }
    | { readonly kind: 'gained'; readonly gap: Gap };
  readonly rest: Tasks | undefined;
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
  const { rules, profile } = judge;
  const programs: Program[] = [];
  const gained: Gap[] = [];
  const gainedCredentials = new Set<string>();
  const gainedAttestations = new Set<string>();
  const underWay = new Set<string>();
  const experience: AskedExperience[] = [];
  let steps = 0;
  let months = 0;
  let unplannable = 0;
  let stretches = measureStretches(experience);
  let best: Gaps | undefined;

  const isMetNow = (atom: Requirement): boolean => {
    if (judge.isMet(atom)) return true;
    if ('program' in atom) return programs.some((program) => meetsProgram(program, atom));
    if ('credential' in atom) return gainedCredentials.has(atom.credential);
    if ('attest' in atom) return gainedAttestations.has(atom.attest);
    return false;
  };

  const monthsOf = (program: Program) =>
    studyMonths(typicalMonths(program.months), profile.studyHoursPerWeek);

  const asked = rules.askedBy(requirement);
  const openMask = asked.asked.reduce(
    (mask, atom, bit) => (judge.isMet(atom) ? mask : mask | (1 << bit)),
    0,
  );
  const shortlists = new Map<Requirement, readonly Program[]>();
  const programsFor = (atom: ProgramRequirement): readonly Program[] => {
    let list = shortlists.get(atom);
    if (list === undefined) {
      const canStart = (program: Program) => judge.meets(program.requires);
      list = shortlist(rules.programsFor(atom), asked, openMask, monthsOf, canStart);
      shortlists.set(atom, list);
    }
    return list;
  };

  const measure = () => ({
    unplannable,
    steps: steps + stretches.count,
    months: months + stretches.months,
  });

  const search = (tasks: Tasks | undefined): void => {
    const now = measure();
    if (best !== undefined && compareGaps(now, best) >= 0) return;
    if (tasks === undefined) {
      best = { ...now, missing: [...gained, ...listExperienceGaps(judge, experience)] };
      return;
    }
    const { task, rest } = tasks;
    if (task.kind === 'gained') gain(task.gap, rest);
    else meet(task.requirement, rest);
  };

  const meet = (part: Requirement, rest: Tasks | undefined): void => {
    if (holds(part, isMetNow)) search(rest);
    else if ('allOf' in part) search(putFirst(experienceFirst(part.allOf), rest));
    else if ('anyOf' in part) for (const option of part.anyOf) meet(option, rest);
    else if ('of' in part) chooseParts(part.of, part.atLeast, rest);
    else if ('program' in part) {
      for (const program of programsFor(part)) {
        const gap: Gap = { kind: 'program', program: program.id, asked: part };
        start(`program ${program.id}`, program.requires, gap, rest, 1, monthsOf(program));
      }
    } else if ('credential' in part) {
      const credential = rules.credentials.get(part.credential);
      const status = credential?.status.value;
      const canBeHad = status === 'active' || status === 'retiring';
      const gap: Gap = { kind: 'credential', credential: part.credential };
      const own = canBeHad ? credential?.eligibility.requires : undefined;
      start(`credential ${part.credential}`, own, gap, rest, 1, 0, canBeHad ? 0 : 1);
    } else if ('experienceMonths' in part) {
      const left = part.experienceMonths - judge.countMonths(part.in);
      const before = stretches;
      experience.push({ requirement: part, months: left, places: rules.placesFor(part.in) });
      stretches = measureStretches(experience);
      search(rest);
      experience.pop();
      stretches = before;
    } else {
      const way = rules.attestations.get(part.attest)?.gain;
      const gap: Gap = { kind: 'attestation', attestation: part.attest };
      const takes = way?.months ?? 0;
      start(
        `attestation ${part.attest}`,
        undefined,
        gap,
        rest,
        takes > 0 ? 1 : 0,
        takes,
        way ? 0 : 1,
      );
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

  /** Counts an item at once, so that a branch that can't win ends soon, and gains it after what it needs. */
  const start = (
    key: string,
    needs: Requirement | undefined,
    gap: Gap,
    rest: Tasks | undefined,
    itsSteps: number,
    itsMonths: number,
    itsUnplannable = 0,
  ): void => {
    if (underWay.has(key)) return;
    underWay.add(key);
    steps += itsSteps;
    months += itsMonths;
    unplannable += itsUnplannable;
    const then: Tasks = { task: { kind: 'gained', gap }, rest };
    search(needs === undefined ? then : putFirst([needs], then));
    steps -= itsSteps;
    months -= itsMonths;
    unplannable -= itsUnplannable;
    underWay.delete(key);
  };

  const gain = (gap: Gap, rest: Tasks | undefined): void => {
    const key = keyOf(gap);
    gained.push(gap);
    underWay.delete(key);
    const program = gap.kind === 'program' ? programOf(gap) : undefined;
    if (program !== undefined) programs.push(program);
    if (gap.kind === 'credential') gainedCredentials.add(gap.credential);
    if (gap.kind === 'attestation') gainedAttestations.add(gap.attestation);
    search(rest);
    if (program !== undefined) programs.pop();
    if (gap.kind === 'credential') gainedCredentials.delete(gap.credential);
    if (gap.kind === 'attestation') gainedAttestations.delete(gap.attestation);
    underWay.add(key);
    gained.pop();
  };

  const programOf = (gap: Extract<Gap, { kind: 'program' }>) =>
    rules.programsFor(gap.asked).find(({ id }) => id === gap.program);
  search(putFirst([requirement], undefined));
  // Only a rule that needs itself leaves no way, and the data is checked for those.
  return best ?? { missing: [], steps: 1, months: 0, unplannable: 1 };
}

/** One key for each thing that can be gained, the same whatever asked for it. */
function keyOf(gap: Gap): string {
  if (gap.kind === 'program') return `program ${gap.program}`;
  if (gap.kind === 'credential') return `credential ${gap.credential}`;
  return gap.kind === 'attestation' ? `attestation ${gap.attestation}` : gap.kind;
}

/**
 * Experience that is asked for outright adds to a way's measure whatever else
 * is chosen; said first, it ends hopeless branches sooner, and changes no tie.
 */
function experienceFirst(parts: readonly Requirement[]): readonly Requirement[] {
  const isExperience = (part: Requirement) => 'experienceMonths' in part;
  return [...parts.filter(isExperience), ...parts.filter((part) => !isExperience(part))];
}

function putFirst(requirements: readonly Requirement[], rest: Tasks | undefined): Tasks {
  let tasks = rest;
  for (const requirement of requirements.toReversed()) {
    tasks = { task: { kind: 'meet', requirement }, rest: tasks };
  }
  return tasks!;
}

/** One gap for each stretch; where its demands name different places, those they share. */
function listExperienceGaps(judge: Judge, asked: readonly AskedExperience[]): readonly Gap[] {
  return planStretches(asked).map(({ months, places, meets }) => {
    const own = meets.map((index) => asked[index]!);
    const narrowest = own.find((demand) => demand.places.size === places.size);
    const longest = own.find((demand) => demand.months === months)!;
    return {
      kind: 'experience',
      months,
      places:
        narrowest === undefined ? [...places] : (narrowest.requirement.in ?? ([] as string[])),
      counted: judge.countMonths(longest.requirement.in),
    };
  });
}
