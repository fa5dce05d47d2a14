import { memo } from 'react';
import type { MoveKind } from '../../domain/model.ts';
import type { RoutedLine } from '../../layout/routeMoves.ts';
import styles from './MapLines.module.css';

export interface ShownLine extends RoutedLine {
  readonly kind: MoveKind;
  readonly look: 'rest' | 'way-in' | 'way-out';
  /** The reader can make the move now. */
  readonly isOpen?: boolean;
}

/** The lines in a layer under the cards. Kind is the dash, never the color alone. */
export const MapLines = memo(function MapLines({
  lines,
  width,
  height,
  layer,
  isDimmed = false,
}: {
  readonly lines: readonly ShownLine[];
  readonly width: number;
  readonly height: number;
  /** Tells the layers' arrow heads apart; `chosen` lines stand out. */
  readonly layer: 'rest' | 'active' | 'chosen';
  readonly isDimmed?: boolean;
}) {
  return (
    <svg
      className={styles.lines}
      data-layer={layer}
      data-dimmed={isDimmed || undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      <defs>
        {(['rest', 'open', 'way-in', 'way-out'] as const).map((look) => (
          <marker
            key={look}
            id={`arrow-${layer}-${look}`}
            className={styles.arrow}
            data-look={look}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth={look === 'rest' ? 7 : 9}
            markerHeight={look === 'rest' ? 7 : 9}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0.5L8,4L0,7.5z" />
          </marker>
        ))}
      </defs>
      {lines.map(({ id, path, kind, look, isOpen }) => (
        <path
          key={id}
          d={path}
          className={styles.line}
          data-move-id={id}
          data-kind={kind}
          data-look={look}
          data-open={isOpen || undefined}
          markerEnd={`url(#arrow-${layer}-${isOpen === true && look === 'rest' ? 'open' : look})`}
        />
      ))}
    </svg>
  );
});
