import { ChevronRight } from 'lucide-react';
import type { Move } from '../../domain/model.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeUsualMonths } from '../../parts/moveWords.ts';
import { PayChange } from '../../parts/PayChange.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { MoveText } from './MoveText.tsx';
import styles from './MoveRow.module.css';

/** A move: the role at its other end, what it changes, and on opening how people make it. */
export function MoveRow({
  move,
  direction,
}: {
  readonly move: Move;
  readonly direction: 'in' | 'out';
}) {
  const graph = useApp((state) => state.graph);
  const levels = useApp((state) => state.map.levels);
  const otherId = direction === 'in' ? move.from : move.to;
  const other = graph.rolesById.get(otherId);
  const from = graph.rolesById.get(move.from);
  const to = graph.rolesById.get(move.to);
  const title = other?.title ?? graph.originsById.get(otherId)?.title ?? otherId;
  const text = useDetailsIndex()?.details.moves[move.id];
  const standing = useSelected('standings')?.get(otherId);
  const isOpen = useSelected('openMoves').has(move.id);
  const isTrying = useApp((state) => state.trial.length > 0);
  return (
    <li className={`${styles.row} ${styles[move.kind]}`}>
      <p className={styles.title}>
        {other === undefined ? <strong>{title}</strong> : <RoleLink role={other} />}
        {other !== undefined && (
          <span className={styles.level}> {levels.find(({ id }) => id === other.level)?.name}</span>
        )}
        {standing !== undefined && (
          <span className={styles.standing}>
            <StandingMark standing={standing} />
          </span>
        )}
        {isOpen && (
          <strong className={styles.open}>
            {isTrying ? 'Open with what you try out' : 'Open to you now'}
          </strong>
        )}
      </p>
      <details>
        <summary className={styles.summary}>
          <ChevronRight className={styles.sign} size={14} aria-hidden />
          <span>
            How
            <VisuallyHidden>
              {' '}
              people move {direction === 'in' ? 'here from' : 'on to'} {title}
            </VisuallyHidden>
            {text !== undefined && `: ${describeUsualMonths(text.usualMonths)}`}
            {from !== undefined && to !== undefined && (
              <>
                {'; '}
                <PayChange from={from} to={to} />
              </>
            )}
          </span>
        </summary>
        <MoveText move={move} />
      </details>
    </li>
  );
}
