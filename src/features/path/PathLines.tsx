import { useMemo } from 'react';
import type { MapGeometry } from '../../layout/geometry.ts';
import { routeMoves } from '../../layout/routeMoves.ts';
import { useApp } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { usePath } from './usePath.ts';
import styles from './PathLines.module.css';

/**
 * The path as one strong line, stop by stop; dashed where the map has no such
 * move. A step to or from a stop without a card is not drawn: the bar says
 * which stops are off the map.
 */
export function PathLines({ geometry }: { readonly geometry: MapGeometry }) {
  const { nodes } = usePath();
  const graph = useApp((state) => state.graph);
  const { isBuilding } = usePlanChoices().choices;
  const lines = useMemo(() => {
    const steps = nodes.slice(1).map((to, index) => {
      const from = nodes[index]!;
      // Each step on a track of its own: one that comes back stays apart from those before.
      return { id: `${from}__${to}`, from, to, bundle: `${index}` };
    });
    const isDrawn = ({ from, to }: (typeof steps)[number]) =>
      geometry.cards.has(from) && geometry.cards.has(to);
    return routeMoves(steps.filter(isDrawn), geometry).map((line) => ({
      ...line,
      isUsual: graph.movesById.has(line.id),
    }));
  }, [nodes, geometry, graph]);
  const { width, height } = geometry;
  return (
    <svg
      className={styles.lines}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-building={isBuilding || undefined}
      aria-hidden
    >
      <defs>
        <marker
          id="arrow-path"
          className={styles.arrow}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth={14}
          markerHeight={14}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0,0.5L8,4L0,7.5z" />
        </marker>
      </defs>
      {lines.map(({ id, path, isUsual }) => (
        <path
          key={id}
          className={styles.line}
          d={path}
          data-path-step={id}
          data-unusual={!isUsual || undefined}
          markerEnd="url(#arrow-path)"
        />
      ))}
    </svg>
  );
}
