import type { RoleDetails } from '../../domain/model.ts';
import { listGrades } from '../../domain/grades.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { GradeMark } from '../../parts/GradeMark.tsx';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import { GRADE_WORDS } from '../../parts/gradeWords.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import { SuggestCorrection } from '../../parts/SuggestCorrection.tsx';
import { groupSources } from './groupSources.ts';
import { Section, type TitleLevel } from '../../parts/Section.tsx';
import styles from './SourcesSection.module.css';

/** Where each group of the role's facts is from and how sure it is. */
export function SourcesSection({
  titleLevel,
  text,
  index,
}: {
  readonly titleLevel: TitleLevel;
  readonly text: RoleDetails;
  readonly index: DetailsIndex;
}) {
  const groups = groupSources(text.sources).map(({ names, sources }) => ({
    names,
    sources: sources
      .map((id) => index.sourcesById.get(id))
      .filter((source) => source !== undefined),
  }));
  const grades = listGrades(groups.flatMap(({ sources }) => sources));
  return (
    <Section title="Sources and how sure we are" titleLevel={titleLevel}>
      <ul className={styles.grades}>
        {grades.map((grade) => (
          <li key={grade}>
            <GradeMark grade={grade} /> {GRADE_WORDS[grade].meaning}
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>Show the sources of each fact</summary>
        <dl className={styles.groups}>
          {groups.map(({ names, sources }) => (
            <div key={names}>
              <dt>
                {names} <GradeMarks grades={listGrades(sources)} />
              </dt>
              <dd>
                <SourceList sources={sources} />
                <SuggestCorrection of={names.toLowerCase()} sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.more}>
          The sources of pay, outlook and each way in or out stand beside them.
        </p>
      </details>
    </Section>
  );
}
