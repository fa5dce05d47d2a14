import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { TimelineAcross } from './TimelineAcross.tsx';
import { TimelineDown } from './TimelineDown.tsx';

/** Narrower than this, months run down. */
const LEAST_ACROSS = 600;
/** Narrower than this the list of steps alone is the timeline. */
const LEAST_DOWN = 240;

export interface TimelineDrawingProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
  /** What there is room for, in px. */
  readonly width: number;
}

/**
 * A plan drawn over the years: work, study, and pay along the way. For the eye
 * only; the list of steps says the same.
 */
export function TimelineDrawing(props: TimelineDrawingProps) {
  if (props.width < LEAST_DOWN) return null;
  return (
    <div aria-hidden>
      {props.width >= LEAST_ACROSS ? <TimelineAcross {...props} /> : <TimelineDown {...props} />}
    </div>
  );
}
