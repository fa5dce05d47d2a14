import { ChevronDown, Sprout } from 'lucide-react';
import { memo, useRef, type ComponentType, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { listMainMoves } from '../../domain/mainMoves.ts';
import type { Family, Role } from '../../domain/model.ts';
import { arrangeRoles } from '../../layout/arrangeRoles.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { describeRole, nameCard, type CardMarks } from './cardText.ts';
import { PhoneMapTools } from './MapTools.tsx';
import styles from './PhoneMap.module.css';
import { useMarkCode } from './useMarkCode.ts';

const loadState = async () => (await import('./PhoneCardState.tsx')).PhoneCardState;

/**
 * The map for phones: each lane is a section to swipe to, its columns run
 * downward, and under each role stands where it usually leads.
 */
export function PhoneMap() {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const arrange = useApp((state) => state.choices.arrange);
  const roles = useSelected('mapRoles');
  const pays = useSelected('pays');
  const state = useMarkCode(loadState);
  const lanesRef = useRef<HTMLDivElement>(null);
  const { columns, nodes } = arrangeRoles(map, roles, [], arrange, ({ id }) => pays.get(id));
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const next = new Map(listMainMoves(map.moves, graph.rolesById).map(({ from, to }) => [from, to]));

  const showLane = (index: number) => {
    const lanes = lanesRef.current!;
    const lane = lanes.children[index] as HTMLElement;
    lanes.scrollTo({ left: lane.offsetLeft - lanes.offsetLeft });
    lane.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  return (
    <>
      <details className={styles.options}>
        <summary>
          Map options
          <ChevronDown size={18} aria-hidden />
        </summary>
        <PhoneMapTools />
      </details>
      {state.status === 'failed' && (
        <FailureNote what="How near you are" reason={state.reason} onRetry={state.onRetry} />
      )}
      <nav className={styles.tabs} aria-label="Job families">
        {map.families.map((family, index) => (
          <button
            key={family.id}
            type="button"
            className={styles.tab}
            style={{ '--family': familyColor(map.families, family.id) } as CSSProperties}
            onClick={() => showLane(index)}
          >
            {family.shortName}
          </button>
        ))}
      </nav>
      <div ref={lanesRef} className={styles.lanes}>
        {map.families.map((family) => (
          <section
            key={family.id}
            className={styles.lane}
            style={{ '--family': familyColor(map.families, family.id) } as CSSProperties}
            aria-labelledby={`lane-${family.id}`}
          >
            <h2 id={`lane-${family.id}`} className={styles.laneTitle} tabIndex={-1}>
              {family.name}
            </h2>
            {columns.map((column, index) => {
              const here = roles.filter(
                (role) => role.family === family.id && columnOf.get(role.id) === index,
              );
              return here.length === 0 ? null : (
                <div key={column.id} className={styles.column}>
                  <h3 className={styles.columnTitle}>
                    {column.title} <span>{column.note}</span>
                  </h3>
                  <PhoneCards
                    roles={here}
                    family={family}
                    State={state.status === 'ready' ? state.value : undefined}
                    nextOf={({ id }) => graph.rolesById.get(next.get(id) ?? '')}
                  />
                </div>
              );
            })}
          </section>
        ))}
      </div>
    </>
  );
}

/** Renders again with every change to the filters or the profile; its cards do so only with their own. */
function PhoneCards({
  roles,
  family,
  State,
  nextOf,
}: {
  readonly roles: readonly Role[];
  readonly family: Family;
  readonly State: ComponentType<CardMarks> | undefined;
  readonly nextOf: (role: Role) => Role | undefined;
}) {
  const shownIds = useSelected('shownRoleIds');
  const standings = useSelected('standings');
  const opened = useSelected('openedByTrial');
  const stops = useSelected('pathStops');
  const position = useApp((state) => state.profile.position);
  return (
    <ul className={styles.cards}>
      {roles.map((role) => (
        <li key={role.id}>
          <PhoneCard
            role={role}
            family={family}
            next={nextOf(role)}
            State={State}
            standing={standings?.get(role.id)}
            isHere={role.id === position}
            isOpened={opened.has(role.id)}
            stop={stops.get(role.id)}
            isFilteredOut={!shownIds.has(role.id)}
          />
        </li>
      ))}
    </ul>
  );
}

const PhoneCard = memo(function PhoneCard({
  role,
  family,
  next,
  State,
  ...marks
}: CardMarks & {
  readonly role: Role;
  readonly family: Family;
  /** The usual next role. */
  readonly next: Role | undefined;
  /** Shows the marks; undefined until it has come. */
  readonly State: ComponentType<CardMarks> | undefined;
}) {
  const level = useApp((state) => state.map.levels.find(({ id }) => id === role.level)!);
  const pay = useSelected('pays').get(role.id);
  const placeId = useApp((state) => state.placeWages.place.id);
  const query = useLinkQuery();
  const text = describeRole(role, level, family, pay, placeId);
  const leads = next === undefined ? '' : ` Usually leads to ${next.title}.`;
  return (
    <Link
      className={styles.card}
      to={{ pathname: paths.role(role.id), search: query }}
      data-role-id={role.id}
      data-out={marks.isFilteredOut || undefined}
      data-adjacent={role.isAdjacent || undefined}
      aria-label={nameCard({ ...text, about: text.about + leads }, marks)}
    >
      <span className={styles.title}>{role.title}</span>
      <span className={styles.facts}>
        {role.isEmerging && <Sprout size={13} aria-hidden />}
        {text.pay ?? 'no figure'} · {text.education}
      </span>
      {State !== undefined && <State {...marks} />}
      {next !== undefined && <span className={styles.next}>↳ {next.title}</span>}
    </Link>
  );
});
