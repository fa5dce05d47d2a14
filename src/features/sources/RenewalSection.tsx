import { findNextEdition, findStaleDate, isStale } from '../../domain/staleness.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useToday } from '../../parts/useToday.ts';
import { formatDate } from './formatDate.ts';
import styles from './Sources.module.css';

/** What is renewed and when, and how old the rest is. */
export function RenewalSection({ index }: { readonly index: DetailsIndex }) {
  const today = useToday();
  const { sources } = index.details;
  const renewed = sources.filter((source) => findNextEdition(source) !== undefined);
  const others = sources.filter((source) => findNextEdition(source) === undefined);
  const stale = sources.filter((source) => isStale(source, today));
  const fiveYearsAgo = Number(today.slice(0, 4)) - 5;
  const older = others.filter(({ year }) => year < fiveYearsAgo);
  return (
    <section id="age" className={styles.section}>
      <h2>How old the data are, and what is due next</h2>
      <p>
        A figure is stale when it is older than its publisher’s usual cycle plus one year.{' '}
        {stale.length === 0
          ? 'Nothing on this map is stale today.'
          : `Stale today: ${stale.map(({ title }) => title).join('; ')}.`}
      </p>
      <table className={styles.table} role="table">
        <caption>{renewed.length} sources that their publishers renew</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Source', 'Speaks for', 'Next edition for', 'Stale from'].map((title) => (
              <th key={title} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {renewed.map((source) => (
            <tr key={source.id} role="row">
              <th role="rowheader" scope="row">
                {source.title}
                {source.note !== undefined && <span className={styles.note}>{source.note}</span>}
              </th>
              <td role="cell" data-label="Speaks for">
                {source.year}
              </td>
              <td role="cell" data-label="Next edition">
                {findNextEdition(source)}
              </td>
              <td role="cell" data-label="Stale from">
                {formatDate(findStaleDate(source)!)}
                {isStale(source, today) && <strong className={styles.stale}> Stale</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        An edition for a year is mostly published in the year after. The other {others.length}{' '}
        sources have no fixed cycle, so they are never marked stale; {older.length} of them speak
        for a year before {fiveYearsAgo}. Rules and fees of credentials are among these: check with
        the issuer.
      </p>
    </section>
  );
}
