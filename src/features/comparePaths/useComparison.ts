import { useMemo } from 'react';
import type { CareerDetails, CareerMap, Place, Role } from '../../domain/model.ts';
import {
  layOutEarnings,
  type Assumptions,
  type LaidOutPath,
  type PathCase,
} from '../../domain/earnings/layOutEarnings.ts';
import { assumeHolder } from '../../domain/plan/assumeHolder.ts';
import { compilePlanRules, type PlanRules } from '../../domain/plan/planRules.ts';
import { findPriceParity } from '../../domain/priceParity.ts';
import type { Profile } from '../../domain/profile.ts';
import { listPays, type Pay, type WageChain } from '../../domain/wages.ts';
import type { AppState, PlaceWages } from '../../store/appStore.ts';
import type { ComparedPath } from '../../store/compareChoices.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useDetails, usePlaces, useSelected } from '../../store/useApp.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { useFetched } from '../../store/useFetched.ts';
import { useAssumptions } from './useAssumptions.ts';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** A path of the comparison as far as it has come. */
export interface ComparedCase {
  readonly letter: (typeof LETTERS)[number];
  readonly path: ComparedPath;
  /** Id of the start; undefined: it is the reader's position, and the profile has none that is on the map. */
  readonly from: string | undefined;
  /** Undefined while its wages are on their way. */
  readonly place: PlaceWages | undefined;
  readonly pathCase: PathCase | undefined;
  /** Undefined while it can't be laid out: something is still missing, or its studies do not do. */
  readonly laidOut: LaidOutPath | undefined;
}

export interface Comparison {
  readonly cases: readonly ComparedCase[];
  readonly assumptions: Assumptions;
  readonly planRules: PlanRules | undefined;
  /** What does not come, and how to ask again. */
  readonly failure:
    | { readonly what: string; readonly reason: string; readonly onRetry: () => void }
    | undefined;
}

/** Lines and tables reach so far, whatever the horizon: net earnings are told at 20 years. */
const LONGEST_TOLD_MONTHS = 240;

const NO_PAYS: ReadonlyMap<string, Pay> = new Map();
const NO_PLACES: readonly Place[] = [];

/** The paths that the link compares, laid out under its assumptions. */
export function useComparison(): Comparison {
  const map = useApp((state) => state.map);
  const { choices } = useCompareChoices();
  const assumptions = useAssumptions();
  const details = useDetails();
  const loadDetails = useApp((state) => state.loadDetails);
  const places = usePlaces();
  const loadPlaces = useApp((state) => state.loadPlaces);
  const ownProfile = useApp((state) => state.profile);
  // With what the reader tries out.
  const profile = useSelected('judge')?.profile ?? ownProfile;
  const wages = useWagesOf(choices.paths);
  const loaded = valueOf(details);
  const planRules = useMemo(
    () => loaded && compilePlanRules({ map, details: loaded, pays: NO_PAYS }),
    [map, loaded],
  );
  const placeList = valueOf(places)?.places ?? NO_PLACES;
  const parities = useMemo(() => listParities(placeList), [placeList]);
  const { paths } = choices;
  const { byPlace } = wages;
  const cases = useMemo(
    () =>
      paths.map((path, index): ComparedCase => {
        const place = byPlace.get(path.place);
        const from = findStart(path, map, profile);
        const pathCase =
          place === undefined || from === undefined || loaded === undefined
            ? undefined
            : {
                from,
                has: path.from === undefined ? profile : holderOf(from, map, loaded),
                steps: path.steps,
                pays: paysOf(map.roles, place.chain),
                parities,
              };
        const months = Math.max(assumptions.horizonMonths, LONGEST_TOLD_MONTHS);
        return {
          letter: LETTERS[index]!,
          path,
          from,
          place,
          pathCase,
          laidOut:
            pathCase && planRules && layOutEarnings(planRules, pathCase, assumptions, months),
        };
      }),
    [paths, byPlace, map, profile, loaded, planRules, parities, assumptions],
  );
  const failure =
    details.status === 'failed'
      ? { what: 'What paths ask', reason: details.reason, onRetry: loadDetails }
      : wages.failure !== undefined
        ? { what: 'The wages', ...wages.failure }
        : places.status === 'failed' && assumptions.adjustsPrices
          ? { what: 'Price parities', reason: places.reason, onRetry: loadPlaces }
          : undefined;
  return { cases, assumptions, planRules, failure };
}

/** Wages of each place that a path names, and (undefined) of the chosen one. */
function useWagesOf(paths: readonly ComparedPath[]) {
  const chosen = useApp((state) => state.placeWages);
  const named = [...new Set(paths.flatMap(({ place }) => place ?? []))].sort();
  const fetched = useFetched(
    named.length === 0 ? undefined : named.join(),
    ({ fetchPlaceWages }: AppState) => Promise.all(named.map(fetchPlaceWages)),
  );
  const { onRetry } = fetched;
  const come = valueOf(fetched);
  const byPlace = useMemo(
    () =>
      new Map<string | undefined, PlaceWages>([
        [undefined, chosen],
        ...(come ?? []).map((wages) => [wages.place.id, wages] as const),
      ]),
    [chosen, come],
  );
  return {
    byPlace,
    failure: fetched.status === 'failed' ? { reason: fetched.reason, onRetry } : undefined,
  };
}

function findStart(
  { from }: ComparedPath,
  map: CareerMap,
  { position }: Profile,
): string | undefined {
  const start = from ?? position;
  return [...map.roles, ...map.origins].find(({ id }) => id === start)?.id;
}

const holders = new WeakMap<CareerDetails, Map<string, Profile>>();

/** The same profile for the same start, so that nothing is worked out twice. */
function holderOf(from: string, map: CareerMap, details: CareerDetails): Profile {
  const known = holders.get(details) ?? new Map<string, Profile>();
  holders.set(details, known);
  const holder = known.get(from) ?? assumeHolder(from, map, details);
  known.set(from, holder);
  return holder;
}

const paysByChain = new WeakMap<WageChain, ReadonlyMap<string, Pay>>();

/** The same pays for the same wages, as holderOf. */
function paysOf(roles: readonly Role[], chain: WageChain): ReadonlyMap<string, Pay> {
  const pays = paysByChain.get(chain) ?? listPays(roles, chain);
  paysByChain.set(chain, pays);
  return pays;
}

function listParities(places: readonly Place[]): ReadonlyMap<string, number> {
  const byId = new Map(places.map((place) => [place.id, place]));
  return new Map(
    places.flatMap((place) => {
      const found = findPriceParity(place, byId);
      return found === undefined ? [] : [[place.id, found.parity] as const];
    }),
  );
}
