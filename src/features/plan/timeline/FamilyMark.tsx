import type { ReactNode } from 'react';
import { familyColor } from '../../../parts/familyColor.ts';
import { useApp } from '../../../store/useApp.tsx';
import styles from './TimelineDrawing.module.css';

/** Lengths of dashes and gaps, by a family's order on the map, so that families differ without color. */
const DASHES = ['none', '9 3', '3 3', '9 3 3 3', '15 4', '1.5 2.5'];
type Point = readonly [x: number, y: number];

/** The edge of a bar in the hue and the dashes of its role's family; gray and whole at an origin. */
export function FamilyMark({
  node,
  from,
  to,
  children,
}: {
  readonly node: string;
  readonly from: Point;
  readonly to: Point;
  /** What has the hue too, below the edge. */
  readonly children: ReactNode;
}) {
  const families = useApp((state) => state.map.families);
  const family = useApp((state) => state.graph.rolesById.get(node)?.family);
  const order = families.findIndex(({ id }) => id === family);
  const hue = family === undefined ? 'var(--ink-3)' : familyColor(families, family);
  return (
    <g style={{ '--family': hue } as object}>
      {children}
      <line
        className={styles.edge}
        strokeDasharray={DASHES[Math.max(0, order) % DASHES.length]}
        x1={from[0]}
        y1={from[1]}
        x2={to[0]}
        y2={to[1]}
      />
    </g>
  );
}
