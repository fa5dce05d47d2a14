import { memo } from 'react';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import type { Family } from '../../domain/model.ts';
import { CompareToggle } from '../../parts/CompareToggle.tsx';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { formatCount } from '../../parts/format.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { MissingWords } from './MissingWords.tsx';
import { formatGrowth } from './formatGrowth.ts';
import { PayCell } from './PayCell.tsx';
import type { RoleRow } from './roleRows.ts';
import styles from './RoleTable.module.css';

/** What is known of the outlooks: they come with the details. */
export type OutlookState = 'ready' | 'coming' | 'failed';

/** One role; on a narrow screen a card whose lines are named. */
export const RoleTableRow = memo(function RoleTableRow({
  row,
  families,
  outlookState,
}: {
  readonly row: RoleRow;
  readonly families: readonly Family[];
  readonly outlookState: OutlookState;
}) {
  const { role, outlook } = row;
  return (
    <tr role="row" data-role-id={role.id}>
      <th role="rowheader" scope="row" className={styles.title}>
        <RoleLink role={role} />{' '}
        {role.isEmerging && (
          <span className={styles.mark} data-mark="emerging">
            emerging
          </span>
        )}{' '}
        {role.isAdjacent && (
          <span className={styles.mark} data-mark="adjacent">
            adjacent
          </span>
        )}
      </th>
      {row.gaps !== undefined && (
        <>
          <td role="cell" data-label="State" className={styles.state}>
            <StandingMark standing={standingOf(row.gaps)} />
          </td>
          <td role="cell" data-label="Missing" className={styles.gaps}>
            <MissingWords gaps={row.gaps} />
          </td>
        </>
      )}
      <td role="cell" data-label="Family">
        <span className={styles.family}>
          <span
            className={styles.swatch}
            style={{ background: familyColor(families, role.family) }}
            aria-hidden
          />
          {row.family}
        </span>
      </td>
      <td role="cell" data-label="Level">
        {row.level}
      </td>
      <td role="cell" data-label="Education">
        {EDUCATION_WORDS[row.education].full}
      </td>
      <td role="cell" data-label="Credentials">
        <Credentials row={row} />
      </td>
      <td role="cell" data-label="Typical pay" className={styles.number}>
        <PayCell pay={row.pay} />
      </td>
      <td role="cell" data-label="Growth" className={styles.number}>
        <Figure value={outlook?.changePercent} format={formatGrowth} state={outlookState} />
      </td>
      <td role="cell" data-label="Openings a year" className={styles.number}>
        <Figure value={outlook?.openingsPerYear} format={formatCount} state={outlookState} />
      </td>
      <td role="cell" data-label="Remote work">
        {REMOTE_WORDS[role.remote]}
      </td>
      <td role="cell" className={styles.compare}>
        <CompareToggle role={role} />
      </td>
    </tr>
  );
});

function Credentials({ row }: { readonly row: RoleRow }) {
  if (row.credentials.length === 0) return <span className={styles.missing}>None</span>;
  return (
    <span>
      {row.credentials.map((credential, index) => (
        <span key={credential.id}>
          {index > 0 && ', '}
          <CredentialLink credential={credential} />
        </span>
      ))}
      {!row.isCredentialNeeded && <span className={styles.small}> or another way in</span>}
    </span>
  );
}

/** A published figure, or why there is none. */
function Figure({
  value,
  format,
  state,
}: {
  readonly value: number | null | undefined;
  readonly format: (value: number) => string;
  readonly state: OutlookState;
}) {
  if (typeof value === 'number') return format(value);
  const words = { ready: 'no figure', coming: 'loading …', failed: 'not loaded' };
  return <span className={styles.missing}>{words[state]}</span>;
}
