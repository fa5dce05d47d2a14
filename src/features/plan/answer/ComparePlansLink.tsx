import { Scale } from 'lucide-react';
import { Link } from 'react-router';
import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { comparePathOf } from '../../../parts/comparePathOf.ts';
import { withPace } from '../../../parts/withPace.ts';
import { MOST_COMPARED } from '../../../store/compareChoices.ts';
import { formatCompareChoices } from '../../../store/compareUrl.ts';
import { paths as pages } from '../../../store/paths.ts';
import { formatPlanChoices } from '../../../store/planUrl.ts';
import { formatChoices } from '../../../store/urlState.ts';
import { useApp } from '../../../store/useApp.tsx';
import { useCompareChoices } from '../../../store/useCompareChoices.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import styles from './PlanAnswer.module.css';

/** Opens the plans side by side over the years, the best first, in place of the paths compared so far. */
export function ComparePlansLink({
  plans,
  question,
}: {
  readonly plans: readonly Plan[];
  readonly question: PlanQuestion;
}) {
  const all = useApp((state) => state.choices);
  const { choices } = usePlanChoices();
  const { choices: compare } = useCompareChoices();
  const compared = plans.slice(0, MOST_COMPARED);
  const paths = compared.map((plan) => comparePathOf(plan, choices.from, question.path));
  const search = formatChoices({
    ...all,
    plan: formatPlanChoices(withPace(choices, question)),
    compare: formatCompareChoices({ ...compare, paths, show: 'paths' }),
  });
  return (
    <Link className={styles.compare} to={{ pathname: pages.compare, search }}>
      <Scale size={16} aria-hidden /> Compare{' '}
      {compared.length < plans.length ? `the best ${compared.length}` : `these ${plans.length}`}{' '}
      over the years
    </Link>
  );
}
