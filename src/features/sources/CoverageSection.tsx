import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount } from '../../parts/format.ts';
import { useApp } from '../../store/useApp.tsx';
import { formatDate } from './formatDate.ts';
import styles from './Sources.module.css';

/** What is on the map, counted from the map itself. */
export function CoverageSection({ index }: { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const { credentials, programs, occupations, sources } = index.details;
  const core = map.roles.filter(({ isAdjacent }) => !isAdjacent).length;
  const origins = new Set(map.origins.map(({ id }) => id));
  const fromOrigins = map.moves.filter(({ from }) => origins.has(from)).length;
  const past = credentials.filter(
    ({ status }) => status.value === 'renamed' || status.value === 'retired',
  ).length;
  const counts = [
    `${core} core roles and ${map.roles.length - core} adjacent ones; ${map.roles.filter(({ isEmerging }) => isEmerging).length} of all are emerging`,
    `${map.levels.length} levels and ${map.families.length} families`,
    `${map.moves.length} moves, ${fromOrigins} of them from ${map.origins.length} starting points outside the field`,
    `${credentials.length - past} credentials that can be earned, and ${past} older ones`,
    `${programs.length} programs`,
    `${occupations.length} occupation codes with pay and outlook`,
    `${sources.length} sources`,
  ];
  return (
    <section id="coverage" className={styles.section}>
      <h2>What the map covers</h2>
      <p>
        {map.title}. Data of {formatDate(map.asOf)}.
      </p>
      <ul>
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{describeGrades(index)}</p>
    </section>
  );
}

/** How much of the roles' facts is published, and how much is judgement. */
function describeGrades(index: DetailsIndex): string {
  const groups = Object.values(index.details.roles).flatMap(({ sources }) =>
    Object.values(sources),
  );
  const isJudged = (ids: readonly string[]) =>
    ids.every((id) => index.sourcesById.get(id)?.grade === 'editorial');
  const judged = groups.filter(isJudged).length;
  return `Of ${formatCount(groups.length)} groups of facts about roles, ${formatCount(judged)} rest on this map’s own judgement alone, and are marked so.`;
}
