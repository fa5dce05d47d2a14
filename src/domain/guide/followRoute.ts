import { addRanges } from '../addRanges.ts';
import type { Eligibility } from '../eligibility/buildEligibility.ts';
import type { Gap } from '../eligibility/gaps.ts';
import { sumCosts, type TotalCost } from '../eligibility/totalCost.ts';
import type { CareerDetails, Range, Requirement, Role } from '../model.ts';
import { EMPTY_PROFILE } from '../profile.ts';
import { asRequirement, holds } from '../requirement.ts';
import type { StudyRoute } from './pagesModel.ts';

/** What a way of study takes from high school on, and what it opens. */
export interface RouteOutcome {
  readonly route: StudyRoute;
  /** Full-time months of its programs; exams are not counted, as no source gives their study time. */
  readonly months: Range;
  /** Tuition and exam fees. */
  readonly cost: TotalCost;
  /** Roles whose rule holds on the day it ends. */
  readonly ready: readonly Role[];
  /** Roles that time on the job alone opens after that, job by job. */
  readonly later: readonly Role[];
}

/**
 * Follows a route for someone with nothing but a high school diploma. Time on
 * the job counts for a rule as soon as it can be had in a role that is open
 * already; what only the reader can say is not assumed. Roles in the order given.
 */
export function followRoute(
  route: StudyRoute,
  roles: readonly Role[],
  eligibility: Pick<Eligibility, 'judge'>,
  details: Pick<CareerDetails, 'programs' | 'credentials' | 'attestations'>,
): RouteOutcome {
  const programs = route.programs.flatMap(
    (id) => details.programs.find((program) => program.id === id) ?? [],
  );
  const judge = eligibility.judge({
    ...EMPTY_PROFILE,
    programs: [
      { level: 'hs' },
      ...programs.map(({ level, field, accreditation }) => ({ level, field, accreditation })),
    ],
    credentials: route.credentials,
  });
  const gaps: readonly Gap[] = [
    ...programs.map((program) => ({
      kind: 'program' as const,
      program: program.id,
      asked: asRequirement(program),
      isCompletion: false,
    })),
    ...route.credentials.map((credential) => ({ kind: 'credential' as const, credential })),
  ];
  const ready = roles.filter(({ requires }) => judge.meets(requires));
  const reached = new Set(ready.map(({ id }) => id));
  const isMetInTime = (atom: Requirement): boolean =>
    judge.isMet(atom) ||
    ('experienceMonths' in atom && [...reached].some((id) => judge.rules.isCounted(id, atom.in)));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { id, requires } of roles) if (holds(requires, isMetInTime)) reached.add(id);
  }
  return {
    route,
    months: addRanges(programs.map(({ months }) => months)),
    cost: sumCosts(gaps, details),
    ready,
    later: roles.filter((role) => reached.has(role.id) && !ready.includes(role)),
  };
}
