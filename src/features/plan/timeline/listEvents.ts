import type {
  Plan,
  PlanRenewal,
  PlanSide,
  PlanStop,
  PlanStudy,
} from '../../../domain/plan/planModel.ts';

/** Something that happens in a plan, in the month it happens. */
export type PlanEvent = { readonly month: number } & (
  | { readonly kind: 'start' }
  | { readonly kind: 'side'; readonly side: PlanSide }
  | { readonly kind: 'begin' | 'finish'; readonly study: PlanStudy }
  | { readonly kind: 'exam'; readonly study: PlanStudy }
  | {
      readonly kind: 'renewal';
      readonly study: PlanStudy;
      /** All that fall due before the target; at least one. */
      readonly renewals: readonly PlanRenewal[];
    }
  | {
      readonly kind: 'move';
      readonly stop: PlanStop;
      /** Position in the plan's stops. */
      readonly position: number;
      /** Id of the role or origin that is left, and the months spent there. */
      readonly from: string;
      readonly stayed: number;
    }
);

/** In one month: what is done comes before what it allows, and new study last. */
const ORDER: readonly PlanEvent['kind'][] = [
  'start',
  'side',
  'renewal',
  'finish',
  'exam',
  'move',
  'begin',
];

/**
 * A plan's events in the order in which they happen. Study that takes no time
 * has no beginning of its own; a credential's renewals are told once, when the
 * first falls due.
 */
export function listEvents(plan: Plan): readonly PlanEvent[] {
  const studies = plan.studies.flatMap((study): readonly PlanEvent[] => {
    const { kind, start, end, renewals } = study;
    if (kind === 'credential') {
      const first = renewals[0];
      return [
        { kind: 'exam', month: end, study },
        ...(first === undefined
          ? []
          : [{ kind: 'renewal' as const, month: first.month, study, renewals }]),
      ];
    }
    return [
      { kind: 'begin', month: start, study },
      { kind: 'finish', month: end, study },
    ];
  });
  const moves = plan.stops.map((stop, position): PlanEvent => {
    const before = plan.stops[position - 1];
    return {
      kind: 'move',
      month: stop.month,
      stop,
      position,
      from: before?.role ?? plan.from,
      stayed: stop.month - (before?.month ?? 0),
    };
  });
  const sides = plan.sides.map((side): PlanEvent => ({ kind: 'side', month: 0, side }));
  // Sorting is stable: of one kind in one month the plan's own order holds.
  return [{ kind: 'start', month: 0 } as const, ...sides, ...studies, ...moves].sort(
    (a, b) => a.month - b.month || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}
