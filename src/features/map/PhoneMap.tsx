import { ChevronDown, Sprout } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { listMainMoves } from '../../domain/mainMoves.ts';
import type { Family, Role } from '../../domain/model.ts';
import { arrangeRoles } from '../../layout/arrangeRoles.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { describeRole } from './cardText.ts';
import { PhoneMapTools } from './MapTools.tsx';
import styles from './PhoneMap.module.css';

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
                  <ul className={styles.cards}>
                    {here.map((role) => (
                      <li key={role.id}>
                        <PhoneCard
                          role={role}
                          family={family}
                          next={graph.rolesById.get(next.get(role.id) ?? '')}
                        />
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        ))}
      </div>
    </>
  );
}

function PhoneCard({
  role,
  family,
  next,
}: {
  readonly role: Role;
  readonly family: Family;
  /** The usual next role. */
  readonly next: Role | undefined;
}) {
  const level = useApp((state) => state.map.levels.find(({ id }) => id === role.level)!);
  const pay = useSelected('pays').get(role.id);
  const isOut = !useSelected('shownRoleIds').has(role.id);
  const placeId = useApp((state) => state.placeWages.place.id);
  const query = useLinkQuery();
  const text = describeRole(role, level, family, pay, placeId);
  const leads = next === undefined ? '' : ` Usually leads to ${next.title}.`;
  return (
    <Link
      className={styles.card}
      to={{ pathname: paths.role(role.id), search: query }}
      data-role-id={role.id}
      data-out={isOut || undefined}
      data-adjacent={role.isAdjacent || undefined}
      aria-label={`${text.name}${leads}${isOut ? ' Left out by your filters.' : ''}`}
    >
      <span className={styles.title}>{role.title}</span>
      <span className={styles.facts}>
        {role.isEmerging && <Sprout size={13} aria-hidden />}
        {text.pay ?? 'no figure'} · {text.education}
      </span>
      {next !== undefined && <span className={styles.next}>↳ {next.title}</span>}
    </Link>
  );
}
