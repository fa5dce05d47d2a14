import { Check, Scale } from 'lucide-react';
import type { PathStep, Plan, PlanQuestion } from '../domain/plan/planModel.ts';
import { MOST_COMPARED, type ComparedPath } from '../store/compareChoices.ts';
import { formatCompareChoices } from '../store/compareUrl.ts';
import { formatPlanChoices } from '../store/planUrl.ts';
import { useChoose } from '../store/useChoose.ts';
import { useCompareChoices } from '../store/useCompareChoices.ts';
import { usePlanChoices } from '../store/usePlanChoices.ts';
import { Button } from '../ui/Button.tsx';
import { comparePathOf } from './comparePathOf.ts';
import { withPace } from './withPace.ts';

/**
 * Puts a plan into the comparison of paths, or takes it out. A pace that came
 * from the profile goes into the link with it, as a comparison takes nothing
 * from there.
 */
export function ComparePlanButton({
  plan,
  question,
}: {
  readonly plan: Plan;
  readonly question: Pick<PlanQuestion, 'hoursPerWeek' | 'keepsWorking'> & {
    readonly path?: readonly PathStep[] | undefined;
  };
}) {
  const { choices: compare } = useCompareChoices();
  const { choices } = usePlanChoices();
  const { choose } = useChoose();
  const own = comparePathOf(plan, choices.from, question.path);
  const text = JSON.stringify(own);
  const isIn = ({ place: _place, ...path }: ComparedPath) => JSON.stringify(path) === text;
  const isAdded = compare.paths.some(isIn);
  const isFull = !isAdded && compare.paths.length >= MOST_COMPARED;
  const toggle = () => {
    const paths = isAdded ? compare.paths.filter((path) => !isIn(path)) : [...compare.paths, own];
    choose({
      compare: formatCompareChoices({ ...compare, paths }),
      plan: formatPlanChoices(withPace(choices, question)),
    });
  };
  return (
    <Button
      icon={isAdded ? <Check size={16} aria-hidden /> : <Scale size={16} aria-hidden />}
      aria-pressed={isAdded}
      disabled={isFull}
      title={isFull ? `${MOST_COMPARED} paths are compared already, which is the most.` : undefined}
      onClick={toggle}
    >
      {isAdded ? 'In the comparison' : 'Compare'}
    </Button>
  );
}
