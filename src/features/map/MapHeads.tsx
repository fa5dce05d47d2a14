import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import type { Column } from '../../layout/arrangeRoles.ts';
import type { MapGeometry, Span } from '../../layout/geometry.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import styles from './MapHeads.module.css';
import type { ViewportStore } from './viewportStore.ts';

/** Column heads: they stay in sight and follow the map sideways. */
export function ColumnHeads({
  columns,
  geometry,
  viewport,
}: {
  readonly columns: readonly Column[];
  readonly geometry: MapGeometry;
  readonly viewport: ViewportStore;
}) {
  const heads = useFollowing(viewport, geometry.columns, 'x');
  return (
    <>
      <OpenKey geometry={geometry} />
      <div className={styles.columns}>
        {columns.map(({ id, title, note }, index) =>
          geometry.columns[index]!.size === 0 ? null : (
            <div key={id} ref={heads(index)} className={styles.column}>
              <span className={styles.columnTitle}>{title}</span>
              <span className={styles.columnNote}>{note}</span>
            </div>
          ),
        )}
      </div>
    </>
  );
}

/** What the wide lines mean, while the map has the reader's place, in the corner of the heads, where it takes no room from the map. */
function OpenKey({ geometry: { slots } }: { readonly geometry: MapGeometry }) {
  const hasMoves = useSelected('openMoves').size > 0;
  const position = useApp((state) => state.profile.position);
  const hasOpen = hasMoves && slots.has(position ?? '');
  return hasOpen ? (
    <p className={styles.open}>
      <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden>
        <path d="M0,3.5H13V0L22,5L13,10V6.5H0z" />
      </svg>
      open to me
    </p>
  ) : null;
}

/** Lane heads: they stay in sight and follow the map up and down. */
export function LaneHeads({
  geometry,
  viewport,
}: {
  readonly geometry: MapGeometry;
  readonly viewport: ViewportStore;
}) {
  const families = useApp((state) => state.map.families);
  const heads = useFollowing(viewport, geometry.lanes, 'y');
  return (
    <div className={styles.lanes}>
      {families.map(({ id, name, shortName }, index) =>
        geometry.lanes[index]!.size === 0 ? null : (
          <div
            key={id}
            ref={heads(index)}
            className={styles.lane}
            style={{ '--family': familyColor(families, id) } as CSSProperties}
            title={name}
          >
            <span className={styles.laneTitle}>{shortName}</span>
          </div>
        ),
      )}
    </div>
  );
}

/** Keeps elements at the parts in sight of their spans of the world along one axis, without rendering. */
function useFollowing(viewport: ViewportStore, spans: readonly Span[], axis: 'x' | 'y') {
  const elements = useRef(new Map<number, HTMLElement>());
  useLayoutEffect(() => {
    const place = () => {
      const { scale, [axis]: shift } = viewport.get();
      for (const [index, element] of elements.current) {
        const span = spans[index];
        if (span === undefined) continue;
        const start = Math.round(span.start * scale + shift);
        const end = Math.round((span.start + span.size) * scale + shift);
        // Begins where its span comes into sight, and its title with it.
        const at = Math.min(Math.max(start, 0), end);
        element.style.transform = axis === 'x' ? `translateX(${at}px)` : `translateY(${at}px)`;
        element.style[axis === 'x' ? 'width' : 'height'] = `${end - at}px`;
      }
    };
    place();
    return viewport.subscribe(place);
  }, [viewport, spans, axis]);
  return (index: number) => (element: HTMLElement | null) => {
    if (element === null) elements.current.delete(index);
    else elements.current.set(index, element);
  };
}
