import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatMonths, formatUsdRange } from '../../parts/format.ts';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import type { CredentialRow } from './credentialRows.ts';
import styles from './CredentialTable.module.css';
import { GainCells } from './GainCells.tsx';
import { STATUS_WORDS } from './statusWords.ts';

/** One line of the table; on a narrow screen a card whose lines are named. */
export function CredentialTableRow({
  row,
  index,
}: {
  readonly row: CredentialRow;
  readonly index: DetailsIndex;
}) {
  const { credential, examFee, feeGrades, renewalMonths, renewalGrades, gained } = row;
  const status = STATUS_WORDS[credential.status.value].name;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.name}>
        <CredentialLink credential={credential} hasName />
        {gained !== undefined && credential.status.value !== 'active' && (
          <span className={styles.small}> {status}</span>
        )}
      </th>
      {gained !== undefined && <GainCells thing={credential} gained={gained} index={index} />}
      <td role="cell" data-label="Issuer">
        {credential.issuer}
      </td>
      {gained === undefined && (
        <>
          <td role="cell" data-label="Status">
            {status}
          </td>
          <td role="cell" data-label="Exam fee">
            {examFee === undefined ? <Missing /> : formatUsdRange(examFee)}{' '}
            <GradeMarks grades={feeGrades} />
          </td>
        </>
      )}
      <td role="cell" data-label="Renewed every">
        {renewalMonths === undefined ? <Missing /> : formatMonths(renewalMonths)}{' '}
        <GradeMarks grades={renewalGrades} />
      </td>
      <td role="cell" data-label="Roles that ask for it" className={styles.number}>
        {row.requiredBy}
      </td>
      <td role="cell" data-label="Roles that prefer it" className={styles.number}>
        {row.preferredBy}
      </td>
    </tr>
  );
}

function Missing() {
  return <span className={styles.missing}>not found</span>;
}
