import type { SchoolTable } from '../../domain/schools.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { formatAcademicYear, formatYears } from './schoolWords.ts';
import styles from './Schools.module.css';

/** What a row of the table means, and where its figures are from. */
export function AboutSchools({
  table,
  index,
}: {
  readonly table: SchoolTable;
  readonly index: DetailsIndex;
}) {
  const last = table.years.at(-1)!;
  const edition = index.sourcesById.get(table.directorySource)?.year ?? last;
  return (
    <Section
      title="What a row means"
      titleLevel={1}
      note={
        <SourceNote
          of="the schools"
          sources={[...new Set([table.source, table.directorySource, table.codeSource])]}
          year={last}
        />
      }
    >
      <ul className={styles.meaning}>
        <li>
          A row is one kind of program at one award level at one school. The figures are degrees and
          certificates that the school reported, in the years {formatYears(table)}. The last year
          runs from July {last - 1} to June {last}.
        </li>
        <li>
          A small number says little. It can be one small class, a new program or one that is
          closing. Ask the school whether the program still takes students.
        </li>
        <li>
          “None reported” means that the school has no line for this program in{' '}
          {formatAcademicYear(last)}. It is not the same as 0.
        </li>
        <li>
          The city is that of the school’s main address. Many programs are taught online, so a
          school in another state may serve you, too; choose “All states” to see them.
        </li>
        <li>
          A program counts under the code that the school chose. Schools that closed before the
          directory of {edition} are left out, and so are programs without any award in these years.
        </li>
      </ul>
      <h3>The kinds of programs</h3>
      <dl className={styles.codes}>
        {table.codes.map(({ code, name, title }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>
              CIP {code}: {title}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
