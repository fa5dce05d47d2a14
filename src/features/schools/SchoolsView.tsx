import { useMemo, type ReactNode } from 'react';
import { listOffers, type SchoolTable } from '../../domain/schools.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import type { PlaceList } from '../../store/appStore.ts';
import { useApp, usePlaces } from '../../store/useApp.tsx';
import { useFetched } from '../../store/useFetched.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AboutSchools } from './AboutSchools.tsx';
import { AccreditationNote } from './AccreditationNote.tsx';
import { SchoolFinder } from './SchoolFinder.tsx';
import styles from './Schools.module.css';

/**
 * Schools that award degrees of the field, below the page's title: by state,
 * award level, kind of program and name, with what a row means and what it does not.
 */
export function SchoolsView() {
  return (
    <div className={styles.view}>
      <WithDetails what="the schools">
        {(index) => (
          <>
            <AccreditationNote index={index} />
            <Fetched>
              {(table, places) => <Found table={table} places={places} index={index} />}
            </Fetched>
          </>
        )}
      </WithDetails>
    </div>
  );
}

/** The table is one file for all states: what is asked for tells nobody where the reader is. */
function Fetched({
  children,
}: {
  readonly children: (table: SchoolTable, places: PlaceList) => ReactNode;
}) {
  const schools = useFetched('schools', (state) => state.fetchSchools());
  const places = usePlaces();
  const loadPlaces = useApp((state) => state.loadPlaces);
  if (schools.status === 'failed') {
    return <FailureNote what="The schools" reason={schools.reason} onRetry={schools.onRetry} />;
  }
  if (places.status === 'failed') {
    return <FailureNote what="The states" reason={places.reason} onRetry={loadPlaces} />;
  }
  return schools.status === 'ready' && places.status === 'ready' ? (
    children(schools.value, places.value)
  ) : (
    <Loading what="the schools" />
  );
}

function Found({
  table,
  places: { places },
  index,
}: {
  readonly table: SchoolTable;
  readonly places: PlaceList;
  readonly index: DetailsIndex;
}) {
  const offers = useMemo(() => listOffers(table), [table]);
  const states = useMemo(() => {
    const held = new Set(table.schools.map(({ state }) => state));
    return places.filter(({ kind, id }) => kind === 'state' && held.has(id));
  }, [table, places]);
  return (
    <>
      <SchoolFinder table={table} offers={offers} states={states} index={index} />
      <AboutSchools table={table} index={index} />
    </>
  );
}
