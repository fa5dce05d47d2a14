import { PathEditor } from '../../features/path/PathEditor.tsx';
import { PlanView } from '../../features/plan/PlanView.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { paths } from '../../store/paths.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { IgnoredParameters } from '../IgnoredNote.tsx';
import styles from './PlanPage.module.css';

export function PlanPage() {
  const { ignored, change } = usePlanChoices();
  usePageTitle('Plan');
  const titleRef = useFocusOnArrival(paths.plan);
  return (
    <>
      <IgnoredParameters ignored={ignored} onDismiss={() => change({}, 'adjust')} />
      <div className={styles.page}>
        <h1 ref={titleRef} tabIndex={-1}>
          Plan
        </h1>
        <PlanView pathEditor={<PathEditor />} />
      </div>
    </>
  );
}
