import type { Pay } from '../../domain/wages.ts';
import { formatUsd } from '../../parts/format.ts';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './RoleTable.module.css';

/** Middle of the band, low to high below it, and the place where that is not the chosen one. */
export function PayCell({ pay }: { readonly pay: Pay | undefined }) {
  const chosen = useApp((state) => state.placeWages.place.id);
  if (pay === undefined) return <span className={styles.missing}>no figure</span>;
  return (
    <span>
      <span className={styles.middle}>{formatUsd(pay.middle)}</span>{' '}
      <span className={styles.small}>
        {formatUsd(pay.low)} to {formatUsd(pay.high)}
      </span>{' '}
      {pay.placeId !== chosen && (
        <span className={styles.fallback}>
          † figure for <PlaceName id={pay.placeId} />
        </span>
      )}
    </span>
  );
}
