import { ChevronRight } from 'lucide-react';
import { listGrades } from '../domain/grades.ts';
import { isStale } from '../domain/staleness.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useDetailsIndex } from './detailsIndex.ts';
import { GradeMarks } from './GradeMarks.tsx';
import { GRADE_WORDS } from './gradeWords.ts';
import { SourceList } from './SourceList.tsx';
import styles from './SourceNote.module.css';
import { SuggestCorrection } from './SuggestCorrection.tsx';
import { useToday } from './useToday.ts';

/**
 * How sure a fact is and where it was read: its grades and year in a few
 * letters, the sources themselves on opening. Nothing until the details have come.
 */
export function SourceNote({
  of,
  sources: ids,
  year,
  note,
  getValue,
}: {
  /** What the sources are of, as in "Sources of the pay"; for screen readers. */
  readonly of: string;
  readonly sources: readonly string[];
  /** The year the fact speaks for, where it is known. */
  readonly year?: number | undefined;
  readonly note?: string | undefined;
  /** The fact as it stands on the page, for who has a correction. */
  readonly getValue?: (() => string | null | undefined) | undefined;
}) {
  const index = useDetailsIndex();
  const today = useToday();
  if (index === undefined) return null;
  const sources = ids
    .map((id) => index.sourcesById.get(id))
    .filter((source) => source !== undefined);
  const grades = listGrades(sources);
  return (
    <details className={styles.note}>
      <summary>
        <VisuallyHidden>Sources of {of}: </VisuallyHidden>
        <GradeMarks grades={grades} />
        {year !== undefined && <span>{year}</span>}
        {sources.some((source) => isStale(source, today)) && (
          <strong className={styles.stale}>Stale</strong>
        )}
        <ChevronRight className={styles.sign} size={14} aria-hidden />
      </summary>
      <div className={styles.body}>
        {note !== undefined && <p>{note}</p>}
        <SourceList sources={sources} />
        {grades.map((grade) => (
          <p key={grade} className={styles.meaning}>
            {GRADE_WORDS[grade].name}: {GRADE_WORDS[grade].meaning}.
          </p>
        ))}
        <SuggestCorrection of={of} sources={sources} year={year} getValue={getValue} />
      </div>
    </details>
  );
}
