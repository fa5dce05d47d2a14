import type { Percentile, Role, WageTable } from '../../domain/model.ts';
import { PERCENTILES } from '../../domain/percentiles.ts';
import { findCell } from '../../domain/wages.ts';
import { describeWageCell, PERCENTILE_WORDS } from '../../parts/payWords.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './PayTable.module.css';

/** The numbers of the chart, with those that stand for the role named. */
export function PayTable({
  table,
  placeId,
  role,
  hasBand,
}: {
  readonly table: WageTable;
  readonly placeId: string;
  readonly role: Role;
  readonly hasBand: boolean;
}) {
  const { low, middle, high } = role.wageBand;
  const standsFor = (key: Percentile) =>
    !hasBand ? '' : key === low ? 'low' : key === middle ? 'typical' : key === high ? 'high' : '';
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>Published pay of the occupation</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Of all jobs in the occupation</th>
          <th scope="col">A year</th>
          <th scope="col">This role</th>
        </tr>
      </thead>
      <tbody>
        {PERCENTILES.map((key) => (
          <tr key={key} className={standsFor(key) === '' ? undefined : styles.inBand}>
            <th scope="row">
              {PERCENTILE_WORDS[key].name}{' '}
              <span className={styles.says}>{PERCENTILE_WORDS[key].says}</span>
            </th>
            <td>{describeWageCell(findCell(table, placeId, role.soc, key))}</td>
            <td>{standsFor(key)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
