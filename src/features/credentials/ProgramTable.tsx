import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatMonthRange, formatUsdRange } from '../../parts/format.ts';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import { listGrades } from '../../domain/grades.ts';
import styles from './CredentialTable.module.css';

/** What schools teach: how long it takes full time and what it costs. */
export function ProgramTable({ index }: { readonly index: DetailsIndex }) {
  const gradesOf = (ids: readonly string[]) =>
    listGrades(ids.map((id) => index.sourcesById.get(id)).filter((source) => source !== undefined));
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>
        Programs, from the shortest level up. Tuition is for the whole program, without aid.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Program', 'Level', 'Full-time study', 'Tuition'].map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {index.details.programs.map((program) => (
          <tr key={program.id} role="row">
            <th role="rowheader" scope="row" className={styles.name}>
              <ProgramLink program={program} />
            </th>
            <td role="cell" data-label="Level">
              {EDUCATION_WORDS[program.level].full}
            </td>
            <td role="cell" data-label="Full-time study">
              {formatMonthRange(program.months)}{' '}
              <GradeMarks grades={gradesOf(program.months.sources)} />
            </td>
            <td role="cell" data-label="Tuition">
              {program.tuition?.usd === undefined ? (
                <span className={styles.missing}>{program.tuition?.note ?? 'no figure found'}</span>
              ) : (
                <>
                  {formatUsdRange(program.tuition.usd)}{' '}
                  <GradeMarks grades={gradesOf(program.tuition.sources)} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
