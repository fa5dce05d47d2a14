import { MoveFacts } from '../../../parts/MoveFacts.tsx';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { formatMonths, formatUsd } from '../../../parts/format.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import { RoleLink } from '../../../parts/RoleLink.tsx';
import { useApp, useSelected } from '../../../store/useApp.tsx';
import type { PlanEvent } from './listEvents.ts';
import styles from './Step.module.css';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

const KIND_WORDS = {
  promotion: 'a promotion',
  transition: 'a move sideways',
  entry: 'a first job in the field',
};

export function MoveStep({ event }: { readonly event: Extract<PlanEvent, { kind: 'move' }> }) {
  const { stop, position, from, stayed } = event;
  const role = useApp((state) => state.graph.rolesById.get(stop.role));
  const move = useApp((state) => state.graph.movesById.get(stop.move ?? ''));
  const pay = useSelected('pays').get(stop.role);
  const usual = useDetailsIndex()?.details.moves[stop.move ?? '']?.usualMonths ?? 0;
  const { nodeName } = usePlanNames();
  if (role === undefined) return null;
  return (
    <>
      <p className={styles.title}>
        Move to <RoleLink role={role} />
        {move !== undefined && `, ${KIND_WORDS[move.kind]}`}
      </p>
      <p className={styles.fact}>
        {stayed === 0
          ? position === 0
            ? 'Right at the start.'
            : 'In the same month as the move before.'
          : `After ${formatDuration(stayed)} as ${nodeName(from)}.`}{' '}
        {pay === undefined
          ? 'No pay figure is published for it here.'
          : `Pay here: typically ${formatUsd(pay.middle)} a year (${formatUsd(pay.low)} to ${formatUsd(pay.high)}).`}
      </p>
      {move === undefined && (
        <p className={styles.unusual}>
          The map has no usual move from {nodeName(from)} to {role.title}. It can be done, but
          expect to explain it to employers.
        </p>
      )}
      {stayed < usual && (
        <p className={styles.fact}>
          This is the first month the rules allow. People usually stay about {formatMonths(usual)}{' '}
          before such a move.
        </p>
      )}
      {move !== undefined && (
        <Disclosure className={styles.how} summary="How people make this move">
          <MoveFacts move={move} />
        </Disclosure>
      )}
    </>
  );
}
