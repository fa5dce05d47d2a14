import type { CredentialGain, Gainable } from '../../domain/eligibility/findGains.ts';
import { countRoles } from '../../parts/countRoles.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatMonths, formatUsdRange } from '../../parts/format.ts';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import styles from './CredentialTable.module.css';
import type { Gained } from './gainOrder.ts';
import { gradesOf } from './gradesOf.ts';
import { StateCell } from './StateCell.tsx';

/** Three cells: where the reader stands, what it would open, what it takes. */
export function GainCells({
  thing,
  gained,
  index,
}: {
  readonly thing: Gainable;
  readonly gained: Gained;
  readonly index: DetailsIndex;
}) {
  return (
    <>
      <td role="cell" data-label="For you" className={`${styles.gain} ${styles.state}`}>
        <StateCell thing={thing} gain={gained.gain} index={index} />
      </td>
      <td role="cell" data-label="Opens for me" className={styles.gain}>
        <Opens gain={gained.gain} />
      </td>
      <td role="cell" data-label="To get it" className={styles.gain}>
        <Cost gained={gained} index={index} />
      </td>
    </>
  );
}

function Opens({ gain: { isHeld, opens, nearer } }: { readonly gain: CredentialGain }) {
  if (isHeld) return <NothingMore />;
  return (
    <span>
      {opens.length === 0 ? '0' : <strong>{countRoles(opens.length)}</strong>}
      {nearer.length > 0 && <span className={styles.small}> brings {nearer.length} nearer</span>}
    </span>
  );
}

function Cost({
  gained: { gain, cost, isShorter },
  index,
}: {
  readonly gained: Gained;
  readonly index: DetailsIndex;
}) {
  if (gain.isHeld) return <NothingMore />;
  return (
    <span>
      {gain.months > 0 && (
        <span className={styles.months}>
          about {formatMonths(gain.months)}
          {isShorter && <span className={styles.small}> the shorter way</span>}{' '}
        </span>
      )}
      {cost.usd === undefined ? (
        <span className={styles.missing}>no cost found</span>
      ) : (
        <>
          {cost.isPartial && 'at least '}
          {formatUsdRange(cost.usd)}{' '}
          <GradeMarks grades={gradesOf(cost.sources, index.sourcesById)} />
        </>
      )}
    </span>
  );
}

function NothingMore() {
  return <span className={styles.missing}>nothing more</span>;
}
