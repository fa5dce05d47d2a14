import { ArrowRight, TrendingUp } from 'lucide-react';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { MoveFacts } from '../../parts/MoveFacts.tsx';
import { describeUsualMonths } from '../../parts/moveWords.ts';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { useApp } from '../../store/useApp.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './Cells.module.css';
import { findMove, MOVE_WORDS, NO_MOVE } from './moveLines.ts';

/** The direct move from a role to each of the others, or that there is none, and a way to plan it. */
export function MovesCell({
  one: { role },
  roles,
}: {
  readonly one: ComparedRole;
  readonly roles: readonly ComparedRole[];
}) {
  return (
    <ul className={styles.moves}>
      {roles
        .filter((other) => other.role.id !== role.id)
        .map((other) => (
          <MoveTo key={other.role.id} from={role} to={other.role} />
        ))}
    </ul>
  );
}

function MoveTo({
  from,
  to,
}: {
  readonly from: ComparedRole['role'];
  readonly to: ComparedRole['role'];
}) {
  const map = useApp((state) => state.map);
  const position = useApp((state) => state.profile.position);
  const index = useDetailsIndex();
  const move = findMove(map, from.id, to.id);
  const text = move && index?.details.moves[move.id];
  const Sign = move?.kind === 'promotion' ? TrendingUp : ArrowRight;
  const plan = (
    <span className={styles.plan}>
      <PlanLink
        part={{
          // Where the reader is, what they have counts, too.
          from: position === from.id ? undefined : from.id,
          to: { kind: 'role', role: to.id },
        }}
      >
        Plan{'\u00A0'}it
        <VisuallyHidden>
          : from {from.title} to {to.title}
        </VisuallyHidden>
      </PlanLink>
    </span>
  );
  if (move === undefined) {
    return (
      <li>
        <strong>To {to.title}:</strong> <span className={styles.missing}>{NO_MOVE}.</span> {plan}
      </li>
    );
  }
  return (
    <li>
      <strong>To {to.title}:</strong> <Sign className={styles.kind} size={14} aria-hidden />{' '}
      {MOVE_WORDS[move.kind].toLowerCase()}
      {text !== undefined && `, ${describeUsualMonths(text.usualMonths)}`}. {plan}
      <Disclosure
        className={styles.fold}
        summary={
          <>
            How people do it
            <VisuallyHidden>
              : from {from.title} to {to.title}
            </VisuallyHidden>
          </>
        }
      >
        <MoveFacts move={move} />
      </Disclosure>
    </li>
  );
}
