import { Link } from 'react-router';
import { formatPeriod, formatUsd } from '../../parts/format.ts';
import { describeLack } from '../../parts/lackWords.ts';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ComparedRole, Comparison } from './comparedRole.ts';
import styles from './Cells.module.css';
import { tableOf } from './payFacts.ts';

/** Typical, low and high pay, drawn on one scale with the others, with place and month. */
export function PayCell({
  one,
  comparison,
}: {
  readonly one: ComparedRole;
  readonly comparison: Comparison;
}) {
  const chosen = useApp((state) => state.placeWages.place);
  const search = useLinkQuery();
  const { role, pay } = one;
  const top = Math.max(0, ...comparison.roles.map((other) => other.pay?.high ?? 0));
  const period = tableOf(one, comparison)?.period;
  return (
    <div className={styles.stack}>
      {pay === undefined ? (
        <p className={styles.missing}>
          The survey does not give all three figures of this role’s band, for {chosen.name} or a
          larger place.
        </p>
      ) : (
        <>
          <p>
            <strong className={styles.middle}>{formatUsd(pay.middle)}</strong> typical
          </p>
          <p className={styles.aside}>
            {formatUsd(pay.low)} low to {formatUsd(pay.high)} high
          </p>
          <PayBar pay={pay} top={top} />
          <p className={pay.placeId === chosen.id ? styles.aside : styles.warning}>
            {pay.placeId !== chosen.id &&
              `${describeLack(role, comparison.chain, chosen.id)} ${chosen.name}; this is for `}
            <PlaceName id={pay.placeId} />
            {period !== undefined && `, ${formatPeriod(period)}`}
          </p>
        </>
      )}
      <p>
        <Link className={styles.link} to={{ pathname: paths.pay(role.id), search }}>
          Pay elsewhere <VisuallyHidden>for {role.title}</VisuallyHidden>
        </Link>
      </p>
    </div>
  );
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** Low to high as a bar from 0 to the highest of all, with the middle marked; the words beside it say the same. */
function PayBar({
  pay: { low, middle, high },
  top,
}: {
  readonly pay: { readonly low: number; readonly middle: number; readonly high: number };
  readonly top: number;
}) {
  return (
    <svg className={styles.bar} aria-hidden>
      <rect className={styles.track} x="0" y="0" width="100%" height="100%" />
      <rect
        className={styles.band}
        x={percent(low / top)}
        y="0"
        width={percent((high - low) / top)}
        height="100%"
      />
      <line
        className={styles.mark}
        x1={percent(middle / top)}
        x2={percent(middle / top)}
        y1="0"
        y2="100%"
      />
    </svg>
  );
}
