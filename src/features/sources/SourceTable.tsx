import type { Source } from '../../domain/model.ts';
import type { SourceUse } from '../../domain/sourceUse.ts';
import { isStale } from '../../domain/staleness.ts';
import { GradeMark } from '../../parts/GradeMark.tsx';
import { useToday } from '../../parts/useToday.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { FeedList } from './FeedList.tsx';
import styles from './Sources.module.css';

/** Every source, in the data's order, with what it feeds once that is known. */
export function SourceTable({
  sources,
  use,
}: {
  readonly sources: readonly Source[];
  readonly use: SourceUse | undefined;
}) {
  const today = useToday();
  return (
    <section id="sources" className={styles.section}>
      <h2>All sources</h2>
      <p>
        Each with the year that it speaks for, its grade, its terms, and what on this site rests on
        it. Facts often rest on several sources and are counted for each.
      </p>
      <table className={styles.table} role="table">
        <caption>{sources.length} sources; a link with an arrow leads to another site</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Source', 'Publisher', 'Year', 'Grade', 'Terms', 'Feeds'].map((title) => (
              <th key={title} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sources.map((source) => (
            <tr key={source.id} role="row">
              <th role="rowheader" scope="row">
                {source.url === undefined ? (
                  source.title
                ) : (
                  <ExternalLink href={source.url}>{source.title}</ExternalLink>
                )}
                {source.note !== undefined && <span className={styles.note}>{source.note}</span>}
              </th>
              <td role="cell" data-label="Publisher">
                {source.publisher}
              </td>
              <td role="cell" data-label="Year">
                {source.year}
                {isStale(source, today) && <strong className={styles.stale}> Stale</strong>}
              </td>
              <td role="cell" data-label="Grade">
                <GradeMark grade={source.grade} />
              </td>
              <td role="cell" data-label="Terms">
                {source.licence ?? 'publisher’s own'}
              </td>
              <td role="cell" data-label="Feeds">
                {use !== undefined && <FeedList feeds={use.feeds[source.id] ?? []} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
