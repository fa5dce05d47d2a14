import type { PathStep } from '../../domain/plan/planModel.ts';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { focusMain } from '../../ui/focusMain.ts';
import { usePlanNames } from '../../parts/usePlanNames.ts';
import styles from './PlanView.module.css';

/** Says that only one path is laid out, and leads to every way to its end. */
export function PathNote({ path }: { readonly path: readonly PathStep[] }) {
  const { to } = usePlanChoices().choices;
  const { nodeName } = usePlanNames();
  const end = path.at(-1)!.role;
  return (
    <p className={styles.note}>
      These plans keep to one path: {path.map(({ role }) => nodeName(role)).join(', then ')}.{' '}
      <PlanLink
        part={to === undefined ? { to: { kind: 'role', role: end } } : {}}
        onClick={focusMain}
      >
        See every way
      </PlanLink>
    </p>
  );
}
