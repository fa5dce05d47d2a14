import type { CSSProperties } from 'react';
import { familyColor } from '../../parts/familyColor.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { Comparison } from './comparedRole.ts';
import { listSubjectGroups, type Subject } from './compareSubjects.tsx';
import styles from './CompareTable.module.css';
import type { CompareActions } from './useCompareActions.ts';

/** How wide the window must be for so many columns to be read; in text sizes, so that large text stacks sooner. */
const WIDE_ENOUGH = ['40em', '40em', '40em', '52em', '64em'];

/**
 * The roles side by side: a column for each, a line for each subject. Where the
 * columns would be too narrow each subject is a block that names the roles in
 * turn; the roles in the markup keep it a table for screen readers.
 */
export function CompareTable({
  comparison,
  actions,
}: {
  readonly comparison: Comparison;
  readonly actions: CompareActions;
}) {
  const { roles } = comparison;
  const isWide = useMediaQuery(`(min-width: ${WIDE_ENOUGH[roles.length] ?? '64em'})`);
  return (
    <table
      className={isWide ? styles.table : `${styles.table} ${styles.stacked}`}
      role="table"
      aria-label="Roles side by side"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.corner}>
            <VisuallyHidden>Compared by</VisuallyHidden>
          </th>
          {roles.map((one, at) => (
            <ColumnHead
              key={one.role.id}
              one={one}
              before={roles[at - 1]}
              after={roles[at + 1]}
              isStacked={!isWide}
              actions={actions}
            />
          ))}
        </tr>
      </thead>
      {listSubjectGroups(comparison).map(({ id, name, note, subjects }) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" className={styles.group}>
            <th role="rowheader" scope="rowgroup" colSpan={roles.length + 1}>
              <div className={styles.groupHead}>
                <span>{name}</span>
                {note?.(comparison)}
              </div>
            </th>
          </tr>
          {subjects.map((subject) => (
            <SubjectRow key={subject.id} subject={subject} comparison={comparison} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function SubjectRow({
  subject: { name, more, isShort = false, cell },
  comparison,
}: {
  readonly subject: Subject;
  readonly comparison: Comparison;
}) {
  return (
    <tr role="row" className={isShort ? styles.short : undefined}>
      <th role="rowheader" scope="row">
        {name}
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </th>
      {comparison.roles.map((one) => (
        <td
          key={one.role.id}
          role="cell"
          data-label={one.role.title}
          style={
            {
              '--family': familyColor(comparison.map.families, one.role.family),
            } as CSSProperties
          }
        >
          {cell(one, comparison)}
        </td>
      ))}
    </tr>
  );
}
