import { useMemo } from 'react';
import type { Role, WageTable } from '../../domain/model.ts';
import { listPlacePays } from '../../domain/wagePlaces.ts';
import { rankPlaces } from '../../domain/wageRanking.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useFetched } from '../../store/useFetched.ts';
import { ChartFrame } from '../../parts/chart/ChartFrame.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ChosenState } from './ChosenState.tsx';
import { RankedPlaces } from './RankedPlaces.tsx';
import { describeDollars, writeSourceLine } from './sourceLine.ts';
import { StateTiles } from './StateTiles.tsx';
import { summarizePlaces } from './summarizePlaces.ts';
import { useNationUsd } from './useNationUsd.ts';
import { usePayChoices } from './usePayChoices.ts';
import type { PlaceIndex } from './usePlaceIndex.ts';

const WORDS = { one: 'state', many: 'states and territories' } as const;

/** A role's pay in every state: a map whose tiles choose one, a chart, and a table. */
export function StatesSection(props: {
  readonly role: Role;
  readonly index: DetailsIndex;
  readonly places: PlaceIndex;
  /** Brings the areas of the chosen state into view. */
  readonly onShowAreas: () => void;
}) {
  const wages = useFetched('states', (state) => state.fetchStateWages());
  const source = wages.status === 'ready' ? wages.value : undefined;
  return (
    <Section
      title="All states"
      titleLevel={1}
      note={
        source && (
          <SourceNote
            of="pay by state"
            sources={[source.source, 'derived']}
            year={Number(source.period.slice(0, 4))}
          />
        )
      }
    >
      {wages.status === 'failed' ? (
        <FailureNote what="Pay by state" reason={wages.reason} onRetry={wages.onRetry} />
      ) : wages.status === 'ready' ? (
        <States {...props} table={wages.value} />
      ) : (
        <Loading what="pay by state" />
      )}
    </Section>
  );
}

function States({
  role,
  index,
  places,
  onShowAreas,
  table,
}: {
  readonly role: Role;
  readonly index: DetailsIndex;
  readonly places: PlaceIndex;
  readonly onShowAreas: () => void;
  readonly table: WageTable;
}) {
  const { adjustsPrices, ranking, stateId, chooseState } = usePayChoices();
  const nationUsd = useNationUsd(role);
  const pays = useMemo(
    () =>
      rankPlaces(listPlacePays(role, table, places.states, places.byId, adjustsPrices), ranking),
    [role, table, places, adjustsPrices, ranking],
  );
  const byId = useMemo(() => new Map(pays.map((pay) => [pay.place.id, pay])), [pays]);
  const chosen = stateId === undefined ? undefined : byId.get(stateId);
  const sources = adjustsPrices ? [table.source, places.paritySource] : [table.source];
  const source = writeSourceLine(
    index,
    role,
    sources,
    describeDollars(adjustsPrices, table.period),
  );
  const summary = summarizePlaces(pays, WORDS, nationUsd);
  return (
    <RankedPlaces
      pays={pays}
      title={`${role.title}: pay by state`}
      what="State"
      fileName={`pay-${role.id}-states`}
      source={source}
      summary={summary}
      nameOf={places.nameOf}
      nationUsd={nationUsd}
      chosenId={stateId}
      lead={
        <>
          <ChartFrame
            title={`${role.title}: map of typical pay`}
            summary="Choose a state to see its figures here and its areas below."
            source={source}
            fileName={`pay-${role.id}-map`}
          >
            <StateTiles pays={byId} chosenId={stateId} onChoose={chooseState} />
          </ChartFrame>
          <ChosenState
            pays={byId}
            states={places.states}
            chosen={chosen}
            nameOf={places.nameOf}
            onChoose={chooseState}
            onShowAreas={onShowAreas}
          />
        </>
      }
    />
  );
}
