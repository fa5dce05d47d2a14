import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import styles from './PathBar.module.css';

/** Names the stops that have no card, where adjacent roles or starting points are off the map, and offers to show them. */
export function OffMapNote({
  nodes,
  nameOf,
  onShow,
}: {
  readonly nodes: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onShow: () => void;
}) {
  const graph = useApp((state) => state.graph);
  const { hasAdjacent, hasOrigins } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const off = nodes.filter((id) =>
    graph.originsById.has(id)
      ? !hasOrigins
      : graph.rolesById.get(id)?.isAdjacent === true && !hasAdjacent,
  );
  if (off.length === 0) return null;
  const show = () => {
    onShow();
    choose({
      hasAdjacent: hasAdjacent || off.some((id) => graph.rolesById.has(id)),
      hasOrigins: hasOrigins || off.some((id) => graph.originsById.has(id)),
    });
  };
  return (
    <p>
      Not on the map now: {off.map(nameOf).join(', ')}.{' '}
      <button type="button" className={styles.show} onClick={show}>
        Show {off.length === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
