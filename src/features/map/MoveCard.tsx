import { ArrowLeft } from 'lucide-react';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { useLocation } from 'react-router';
import type { Move, MoveKind } from '../../domain/model.ts';
import { FactList } from '../../parts/FactList.tsx';
import { MoveFacts } from '../../parts/MoveFacts.tsx';
import { describeUsualMonths } from '../../parts/moveWords.ts';
import { PayChange } from '../../parts/PayChange.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { CloseButton } from '../../ui/CloseButton.tsx';
import styles from './MoveCard.module.css';
import type { ChosenLines } from './useLineCard.ts';

const KINDS: Readonly<Record<MoveKind, { readonly name: string; readonly meaning: string }>> = {
  promotion: { name: 'Promotion', meaning: 'more responsibility' },
  transition: { name: 'Transition', meaning: 'same standing, other specialty' },
  entry: { name: 'Entry', meaning: 'a way into the field' },
};

export interface MoveCardProps {
  readonly chosen: ChosenLines;
  readonly stageRef: RefObject<HTMLElement | null>;
  readonly onChoose: (chosen: ChosenLines | undefined) => void;
}

/**
 * What a line of the map says, beside the place where it was chosen. Where
 * lines run together the reader first picks one. The browser's popover closes
 * it on Escape and on a click outside; the focus then is on the map's tab stop.
 * Render it with another key for another place.
 */
export function MoveCard({ chosen, stageRef, onChoose }: MoveCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { movesById } = useApp((state) => state.graph);
  const [all] = useState(chosen.lines);
  const only = chosen.lines.length === 1 ? chosen.lines[0]!.id : undefined;
  const move = only === undefined ? undefined : movesById.get(only);

  useLayoutEffect(() => {
    // A click on a line takes the focus away; closing gives it back to where it is when the card opens.
    stageRef.current
      ?.querySelector<HTMLElement>('[data-role-id][tabindex="0"]')
      ?.focus({ preventScroll: true });
    ref.current!.showPopover();
  }, [stageRef]);
  // A link in it leads on; gone before the next page looks for the focus, it lets that take it.
  const { key } = useLocation();
  const [keyAtStart] = useState(key);
  useLayoutEffect(() => {
    if (key !== keyAtStart) onChoose(undefined);
  }, [key, keyAtStart, onChoose]);
  // The button that picks a line goes with the list, and the way back with the move.
  useLayoutEffect(() => ref.current!.focus({ preventScroll: true }), [only]);

  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles.card}
      style={placeBeside(chosen)}
      onToggle={({ newState }) => {
        if (newState === 'closed') onChoose(undefined);
      }}
    >
      <div className={styles.head}>
        <p className={styles.kind}>
          {move === undefined ? (
            `${all.length} lines meet here`
          ) : (
            <>
              <strong>{KINDS[move.kind].name}</strong>: {KINDS[move.kind].meaning}
            </>
          )}
        </p>
        <CloseButton size={18} onClick={() => ref.current!.hidePopover()} />
      </div>
      <h2 id={titleId} className={styles.title}>
        {move === undefined ? (
          'Which move?'
        ) : (
          <>
            <NodeName id={move.from} isLink /> to <NodeName id={move.to} isLink />
          </>
        )}
      </h2>
      {move === undefined ? (
        <ul className={styles.lines}>
          {all.map((line) => (
            <li key={line.id}>
              <LineButton
                move={movesById.get(line.id)!}
                onClick={() => onChoose({ ...chosen, lines: [line] })}
              />
            </li>
          ))}
        </ul>
      ) : (
        <WithDetails what="what is known of this move">
          {({ details }) => (
            <OneMove move={move} usualMonths={details.moves[move.id]?.usualMonths} />
          )}
        </WithDetails>
      )}
      {move !== undefined && all.length > 1 && (
        <Button
          className={styles.back}
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={() => onChoose({ ...chosen, lines: all })}
        >
          All {all.length} lines here
        </Button>
      )}
    </div>
  );
}

function OneMove({
  move,
  usualMonths,
}: {
  readonly move: Move;
  readonly usualMonths: number | undefined;
}) {
  const { rolesById } = useApp((state) => state.graph);
  const from = rolesById.get(move.from);
  const to = rolesById.get(move.to);
  const facts = [
    ...(usualMonths === undefined
      ? []
      : [{ name: 'When', value: describeUsualMonths(usualMonths) }]),
    ...(from === undefined || to === undefined
      ? []
      : [{ name: 'Pay', value: <PayChange from={from} to={to} /> }]),
  ];
  return (
    <>
      <div className={styles.few}>
        <FactList facts={facts} />
      </div>
      <MoveFacts move={move} />
    </>
  );
}

function LineButton({ move, onClick }: { readonly move: Move; readonly onClick: () => void }) {
  return (
    <button type="button" className={styles.line} onClick={onClick}>
      <span>
        <NodeName id={move.from} /> to <NodeName id={move.to} />
      </span>
      <span className={styles.kind}>{KINDS[move.kind].name}</span>
    </button>
  );
}

function NodeName({ id, isLink = false }: { readonly id: string; readonly isLink?: boolean }) {
  const { rolesById, originsById } = useApp((state) => state.graph);
  const role = rolesById.get(id);
  if (role !== undefined && isLink) return <RoleLink role={role} />;
  return role?.title ?? originsById.get(id)?.title ?? id;
}

/** Left or right of the place, where there is more room; the style sheet keeps it inside the window. */
function placeBeside({ x, y }: ChosenLines): CSSProperties {
  const isRight = x < window.innerWidth / 2;
  return {
    '--y': `${y}px`,
    '--from-edge': `${isRight ? x : window.innerWidth - x}px`,
    [isRight ? 'left' : 'right']: 'var(--start)',
    // Custom properties are not among the known style names.
  } as CSSProperties;
}
