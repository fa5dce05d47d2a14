import { useState } from 'react';
import type { Program } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatMonthRange, formatUsdRange } from '../../parts/format.ts';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './CredentialTable.module.css';
import { GainCells } from './GainCells.tsx';
import { compareNext } from './gainOrder.ts';
import { gradesOf } from './gradesOf.ts';
import { useGains, type Gains } from './useGains.ts';

const FACTS = ['Level', 'Full-time study', 'Tuition'];
const PERSONAL = ['For you', 'Opens for me', 'To get it'];

/**
 * What schools teach: how long it takes full time and what it costs. With a
 * profile, what each program is for the reader, too, and which one to do next.
 */
export function ProgramTable({ index }: { readonly index: DetailsIndex }) {
  const { programs } = index.details;
  const gains = useGains(programs, index);
  const [isByNext, setIsByNext] = useState(false);
  const isSorted = isByNext && gains !== undefined;
  const shown = isSorted ? sortByNext(programs, gains) : programs;
  return (
    <>
      {gains !== undefined && (
        <div className={styles.tools}>
          <Button aria-pressed={isByNext} onClick={() => setIsByNext(!isByNext)}>
            Which program next?
          </Button>
        </div>
      )}
      <table className={styles.table} role="table">
        <caption className={styles.caption}>
          Programs,{' '}
          {isSorted ? 'by how many roles each makes ready for you' : 'from the shortest level up'}.
          Tuition is for the whole program, without aid.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Program', ...(gains === undefined ? [] : PERSONAL), ...FACTS].map((title) => (
              <th
                key={title}
                role="columnheader"
                scope="col"
                aria-sort={isSorted && title === 'Opens for me' ? 'descending' : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((program) => (
            <Row key={program.id} program={program} gains={gains} index={index} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What is held comes last. */
function sortByNext(programs: readonly Program[], gains: Gains): readonly Program[] {
  const open = programs.filter((program) => gains.get(program)?.gain.isHeld === false);
  return [
    ...open.sort((a, b) => compareNext(gains.get(a)!, gains.get(b)!)),
    ...programs.filter((program) => !open.includes(program)),
  ];
}

function Row({
  program,
  gains,
  index,
}: {
  readonly program: Program;
  readonly gains: Gains | undefined;
  readonly index: DetailsIndex;
}) {
  const { months, tuition } = program;
  const gained = gains?.get(program);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.name}>
        <ProgramLink program={program} />
      </th>
      {gained !== undefined && <GainCells thing={program} gained={gained} index={index} />}
      <td role="cell" data-label="Level">
        {EDUCATION_WORDS[program.level].full}
      </td>
      <td role="cell" data-label="Full-time study">
        {formatMonthRange(months)}{' '}
        <GradeMarks grades={gradesOf(months.sources, index.sourcesById)} />
      </td>
      <td role="cell" data-label="Tuition">
        {tuition?.usd === undefined ? (
          <span className={styles.missing}>{tuition?.note ?? 'no figure found'}</span>
        ) : (
          <>
            {formatUsdRange(tuition.usd)}{' '}
            <GradeMarks grades={gradesOf(tuition.sources, index.sourcesById)} />
          </>
        )}
      </td>
    </tr>
  );
}
