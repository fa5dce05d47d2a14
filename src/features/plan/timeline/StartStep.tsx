import type { Plan, PlanSide } from '../../../domain/plan/planModel.ts';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import { RoleLink } from '../../../parts/RoleLink.tsx';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { useApp } from '../../../store/useApp.tsx';
import styles from './Step.module.css';
import { usePlanNames } from '../../../parts/usePlanNames.ts';

export function StartStep({ plan }: { readonly plan: Plan }) {
  const role = useApp((state) => state.graph.rolesById.get(plan.from));
  const { nodeName } = usePlanNames();
  return (
    <p className={styles.title}>
      The start: {role === undefined ? nodeName(plan.from) : <RoleLink role={role} />}
    </p>
  );
}

/** What is arranged beside work and study. */
export function SideStep({ side, plan }: { readonly side: PlanSide; readonly plan: Plan }) {
  const attestation = useDetailsIndex()?.attestationsById.get(side.id);
  const { nodeName } = usePlanNames();
  if (attestation === undefined) return null;
  return (
    <>
      <p className={styles.title}>Arrange on the side, so that you can say:</p>
      <p>“{attestation.text}”</p>
      <div className={styles.facts}>
        <span>
          For step {side.neededFor + 1}, {nodeName(plan.stops[side.neededFor]!.role)}
          {side.month > 0 && `; you can say it after ${formatDuration(side.month)}`}. Its cost is
          not counted.
        </span>
        <SourceNote of="this condition" sources={attestation.sources} />
      </div>
    </>
  );
}
