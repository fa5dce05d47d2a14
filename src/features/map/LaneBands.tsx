import type { CSSProperties } from 'react';
import type { MapGeometry } from '../../layout/geometry.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { useApp } from '../../store/useApp.tsx';
import styles from './LaneBands.module.css';

/** The tinted ground of each lane. */
export function LaneBands({ geometry }: { readonly geometry: MapGeometry }) {
  const families = useApp((state) => state.map.families);
  return families.map(({ id }, index) => {
    const lane = geometry.lanes[index]!;
    return lane.size === 0 ? null : (
      <div
        key={id}
        className={styles.band}
        style={
          {
            '--family': familyColor(families, id),
            top: lane.start,
            height: lane.size,
            width: geometry.width,
          } as CSSProperties
        }
      />
    );
  });
}
