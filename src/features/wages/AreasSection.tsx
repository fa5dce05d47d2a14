import { useMemo } from 'react';
import type { Place, Role, WageTable } from '../../domain/model.ts';
import { listPlacePays } from '../../domain/wagePlaces.ts';
import { rankPlaces } from '../../domain/wageRanking.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useFetched } from '../../store/useFetched.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './AreasSection.module.css';
import { RankedPlaces } from './RankedPlaces.tsx';
import { describeDollars, writeSourceLine } from './sourceLine.ts';
import { summarizePlaces } from './summarizePlaces.ts';
import { useNationUsd } from './useNationUsd.ts';
import { usePayChoices } from './usePayChoices.ts';
import type { PlaceIndex } from './usePlaceIndex.ts';

interface AreasProps {
  readonly role: Role;
  readonly index: DetailsIndex;
  readonly places: PlaceIndex;
}

const WORDS = { one: 'area', many: 'areas' } as const;

/** A role's pay in the metro areas of the chosen state and in what lies between them. */
export function AreasSection(props: AreasProps) {
  const { stateId } = usePayChoices();
  if (stateId === undefined) {
    return (
      <Section title="Areas of a state" titleLevel={1}>
        <p>Choose a state above to see its metro areas and the areas between them.</p>
      </Section>
    );
  }
  return <AreasOfState {...props} stateId={stateId} />;
}

function AreasOfState({ stateId, ...props }: AreasProps & { readonly stateId: string }) {
  const { places } = props;
  const wages = useFetched(stateId, (state) => state.fetchAreaWages(stateId));
  const name = places.nameOf(stateId);
  const table = wages.status === 'ready' ? wages.value : undefined;
  return (
    <Section
      title={`Areas of ${name}`}
      titleLevel={1}
      note={
        table && (
          <SourceNote
            of="pay by area"
            sources={[table.source, 'derived']}
            year={Number(table.period.slice(0, 4))}
          />
        )
      }
    >
      {wages.status === 'failed' ? (
        <FailureNote what={`Pay in ${name}`} reason={wages.reason} onRetry={wages.onRetry} />
      ) : table === undefined ? (
        <Loading what={`pay in ${name}`} />
      ) : (
        <Areas {...props} stateId={stateId} table={table} />
      )}
      <AreasElsewhere places={places} stateId={stateId} />
    </Section>
  );
}

function Areas({
  role,
  index,
  places,
  stateId,
  table,
}: AreasProps & { readonly stateId: string; readonly table: WageTable }) {
  const { adjustsPrices, ranking } = usePayChoices();
  const nationUsd = useNationUsd(role);
  const place = places.nameOf(stateId);
  const areas = useMemo(
    () => places.places.filter((one) => isArea(one) && one.states?.[0] === stateId),
    [places, stateId],
  );
  const pays = useMemo(
    () => rankPlaces(listPlacePays(role, table, areas, places.byId, adjustsPrices), ranking),
    [role, table, areas, places, adjustsPrices, ranking],
  );
  const known = pays.filter(({ published }) => Object.values(published).some(isPublished));
  const silent = pays.filter((pay) => !known.includes(pay));
  if (known.length === 0) {
    return (
      <p>
        No figure is published for this occupation in any area of {place}; the state’s stand in.
      </p>
    );
  }
  const sources = adjustsPrices ? [table.source, places.paritySource] : [table.source];
  return (
    <>
      <RankedPlaces
        pays={known}
        title={`${role.title}: pay in areas of ${place}`}
        what="Area"
        fileName={`pay-${role.id}-areas-${stateId}`}
        source={writeSourceLine(index, role, sources, describeDollars(adjustsPrices, table.period))}
        summary={summarizePlaces(known, WORDS, nationUsd)}
        nameOf={places.nameOf}
        nationUsd={nationUsd}
      />
      {silent.length > 0 && (
        <p className={styles.note}>
          No figure is published for this occupation in{' '}
          {silent.map((pay) => pay.place.name).join('; ')}.
        </p>
      )}
    </>
  );
}

/** Areas that reach into the state but lie mostly in another, which lists them. */
function AreasElsewhere({
  places,
  stateId,
}: {
  readonly places: PlaceIndex;
  readonly stateId: string;
}) {
  const { chooseState } = usePayChoices();
  const elsewhere = places.places.filter(
    ({ states = [] }) => states[0] !== stateId && states.includes(stateId),
  );
  if (elsewhere.length === 0) return null;
  const hosts = [...new Set(elsewhere.flatMap(({ states }) => states?.[0] ?? []))];
  return (
    <div className={styles.note}>
      <p>
        Listed with the state that holds their largest part:{' '}
        {elsewhere.map(({ name }) => name).join('; ')}.
      </p>
      <p className={styles.hosts}>
        {hosts.map((id) => (
          <Button key={id} onClick={() => chooseState(id)}>
            Show {places.nameOf(id)}
          </Button>
        ))}
      </p>
    </div>
  );
}

function isArea({ kind }: Place): boolean {
  return kind === 'metro' || kind === 'nonmetro';
}

function isPublished(cell: unknown): boolean {
  return cell !== undefined && cell !== null;
}
