import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatPeriod } from '../../parts/format.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './Sources.module.css';

/** Where pay and outlook come from, of when, and how they are used. */
export function WagesSection({ index }: { readonly index: DetailsIndex }) {
  const wages = useApp((state) => state.nationWages);
  const outlookIds = new Set(
    index.details.occupations.flatMap(({ outlook }) =>
      outlook === undefined ? [] : [outlook.source],
    ),
  );
  const sourcesOf = (ids: Iterable<string>) =>
    [...ids].map((id) => index.sourcesById.get(id)).filter((source) => source !== undefined);
  return (
    <section id="pay" className={styles.section}>
      <h2>Pay and outlook</h2>
      <p>
        Pay is from a survey of employers, for {formatPeriod(wages.period)}: the 10th, 25th, 50th,
        75th and 90th percentile of each occupation, in US dollars a year, for the nation, the
        states, and metropolitan and nonmetropolitan areas.
      </p>
      <SourceList sources={sourcesOf([wages.source])} />
      <p>
        Wages are published by occupation, and several roles here share one occupation. So each role
        has a band: three of the five percentiles, chosen by the editors for where the role stands
        among the jobs of its occupation. The figures themselves are never changed or averaged, and
        the whole range is shown beside the band.
      </p>
      <p>
        Where a place has no figure for an occupation, the state’s is shown, then the nation’s, and
        the page says so.
      </p>
      <p>
        Outlook is for the nation: expected growth, openings a year, and the usual education to
        enter.
      </p>
      <SourceList sources={sourcesOf(outlookIds)} />
    </section>
  );
}
