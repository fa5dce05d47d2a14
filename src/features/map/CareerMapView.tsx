import { useRef, type ReactNode } from 'react';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './CareerMapView.module.css';
import { DesktopMap, type MapOverlay } from './DesktopMap.tsx';
import { PhoneMap } from './PhoneMap.tsx';
import { useSize } from '../../ui/useSize.ts';

/** Below this width lanes are swiped and levels run downward. */
const PHONE = '(max-width: 719px)';

/** The map as fits the screen, with a panel beside it. */
export function CareerMapView({
  panel,
  Overlay,
}: {
  readonly panel?: ReactNode;
  readonly Overlay?: MapOverlay;
}) {
  const isPhone = useMediaQuery(PHONE);
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  return (
    <div ref={ref} className={isPhone ? styles.phone : styles.wide}>
      {isPhone ? (
        <PhoneMap />
      ) : (
        size !== undefined && <DesktopMap fullWidth={size.width} panel={panel} Overlay={Overlay} />
      )}
    </div>
  );
}
