import type { Source } from '../domain/model.ts';
import { isStale } from '../domain/staleness.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { GradeMark } from './GradeMark.tsx';
import styles from './SourceList.module.css';
import { useToday } from './useToday.ts';

/** Sources with publisher, year, grade and a link; one past its usual age says so. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const today = useToday();
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          {source.url === undefined ? (
            source.title
          ) : (
            <ExternalLink href={source.url}>{source.title}</ExternalLink>
          )}
          , {source.publisher}, {source.year}. <GradeMark grade={source.grade} />
          {isStale(source, today) && (
            <strong className={styles.stale}> Stale: a newer edition is due</strong>
          )}
          {source.note !== undefined && <span className={styles.note}>{source.note}</span>}
        </li>
      ))}
    </ul>
  );
}
