import type { Move, MoveKind, Role } from '../../domain/model.ts';
import { useApp } from '../../store/useApp.tsx';
import { MoveRow } from './MoveRow.tsx';
import styles from './MovesSection.module.css';
import { Section, SubHeading, type TitleLevel } from '../../parts/Section.tsx';

const KINDS: readonly MoveKind[] = ['promotion', 'transition', 'entry'];

const KIND_WORDS: Readonly<Record<MoveKind, { readonly in: string; readonly out: string }>> = {
  promotion: { in: 'By promotion', out: 'Promotions: more responsibility' },
  transition: { in: 'From another specialty', out: 'Transitions: another specialty' },
  entry: { in: 'From outside the field', out: 'Entries' },
};

/** The moves into a role or out of it, by kind. */
export function MovesSection({
  role,
  titleLevel,
  direction,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly direction: 'in' | 'out';
}) {
  const graph = useApp((state) => state.graph);
  const moves = direction === 'in' ? graph.movesTo(role.id) : graph.movesFrom(role.id);
  return (
    <Section
      title={`${direction === 'in' ? 'Ways in' : 'Ways out'} (${moves.length})`}
      titleLevel={titleLevel}
    >
      {moves.length === 0 && (
        <p>
          {direction === 'in'
            ? 'No usual way in is on this map yet.'
            : 'No usual next step is on this map; many stay, or go on by their own way.'}
        </p>
      )}
      {KINDS.map((kind) => (
        <MoveGroup
          key={kind}
          title={KIND_WORDS[kind][direction]}
          moves={moves.filter((move) => move.kind === kind)}
          titleLevel={titleLevel}
          direction={direction}
        />
      ))}
    </Section>
  );
}

function MoveGroup({
  title,
  moves,
  titleLevel,
  direction,
}: {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly titleLevel: TitleLevel;
  readonly direction: 'in' | 'out';
}) {
  if (moves.length === 0) return null;
  return (
    <>
      <SubHeading titleLevel={titleLevel}>{title}</SubHeading>
      <ul className={styles.moves}>
        {moves.map((move) => (
          <MoveRow key={move.id} move={move} direction={direction} />
        ))}
      </ul>
    </>
  );
}
