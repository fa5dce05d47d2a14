import { useMemo, useState } from 'react';
import type { Place } from '../../domain/model.ts';
import { findOffers, type SchoolOffer, type SchoolTable } from '../../domain/schools.ts';
import { DataTable } from '../../parts/chart/DataTable.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount } from '../../parts/format.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { NothingFound } from './NothingFound.tsx';
import { schoolColumns } from './schoolColumns.tsx';
import { SchoolFields } from './SchoolFields.tsx';
import { formatYears } from './schoolWords.ts';
import styles from './Schools.module.css';
import { useSchoolChoices } from './useSchoolChoices.ts';

/** Rows drawn at first, and more with each press. */
const ROWS_AT_ONCE = 60;

/** The fields that narrow the schools, how many fit, and the table of them. */
export function SchoolFinder({
  table,
  offers,
  states,
  index,
}: {
  readonly table: SchoolTable;
  readonly offers: readonly SchoolOffer[];
  readonly states: readonly Place[];
  readonly index: DetailsIndex;
}) {
  const { state, award, cips, words, sort, sortBy } = useSchoolChoices();
  const query = useMemo(() => ({ state, award, codes: cips, words }), [state, award, cips, words]);
  const found = useMemo(() => findOffers(offers, query), [offers, query]);
  const nameOfState = useMemo(() => {
    const names = new Map(states.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id.toUpperCase();
  }, [states]);
  const columns = useMemo(() => schoolColumns(table, nameOfState), [table, nameOfState]);
  const [shown, setShown] = useState({ query, count: ROWS_AT_ONCE });
  const most = shown.query === query ? shown.count : ROWS_AT_ONCE;
  const where = state === undefined ? 'all states' : nameOfState(state);
  const says = describeFound(found, where);
  const source = [table.source, table.directorySource]
    .map((id) => index.sourcesById.get(id))
    .filter((one) => one !== undefined)
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('. ');
  return (
    <>
      <SchoolFields table={table} states={states} />
      <p className={styles.found}>{says}</p>
      <LiveRegion message={says} />
      {found.length === 0 ? (
        <NothingFound offers={offers} query={query} />
      ) : (
        <>
          <DataTable
            caption={`Programs at schools in ${where}, awards ${formatYears(table)}`}
            titleLevel={2}
            isStacking
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            source={`${source}. Not a list of accredited programs.`}
            fileName={`schools-${state ?? 'all'}`}
            sort={sort}
            onSort={sortBy}
            mostRows={most}
          />
          {found.length > most && (
            <p>
              <Button onClick={() => setShown({ query, count: most + ROWS_AT_ONCE })}>
                Show more: {formatCount(most)} of {formatCount(found.length)} are shown
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}

function describeFound(found: readonly SchoolOffer[], where: string): string {
  const schools = new Set(found.map(({ school }) => school.id)).size;
  if (schools === 0) return `No school in ${where} fits.`;
  const programs = found.length === 1 ? '1 program' : `${formatCount(found.length)} programs`;
  return `${programs} at ${schools === 1 ? '1 school' : `${formatCount(schools)} schools`} in ${where}.`;
}
