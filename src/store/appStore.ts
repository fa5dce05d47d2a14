import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Eligibility } from '../domain/eligibility/buildEligibility.ts';
import type { Gap } from '../domain/eligibility/gaps.ts';
import { buildCareerGraph, type CareerGraph } from '../domain/careerGraph.ts';
import type { GuidePartName, GuideParts } from '../domain/guide/guideParts.ts';
import type { SchoolTable } from '../domain/schools.ts';
import type { CareerDetails, CareerMap, Place, WageTable } from '../domain/model.ts';
import { EMPTY_PROFILE, saysWhatOneHas, type Profile } from '../domain/profile.ts';
import type { ReadProfile } from '../domain/profileText.ts';
import type { WageHistory } from '../domain/wageHistory.ts';
import type { WageChain } from '../domain/wages.ts';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { describeFailure, IDLE, valueOf, type Loadable } from './loadable.ts';
import { placeOf } from './placeOf.ts';
import type { createPlaceChains } from './placeChains.ts';
import type { Planner } from './planner.ts';
import type { TurnFinder } from './turnFinder.ts';
import type { IgnoredParameter } from './urlState.ts';

/** Finds things by words; built in features/search/buildSearch.ts. */
export interface Search {
  /** The roles and credentials that a query finds, best first; adjacent roles, too. */
  readonly find: (query: string) => readonly SearchHit[];
  /** What a query finds in all of the site: also programs, and these parts of it as far as they have come. */
  readonly everywhere: (more: SearchMore) => (query: string) => readonly SearchHit[];
  /** Queries that find something, for a reader who has found nothing. */
  readonly examples?: readonly string[] | undefined;
}

/** What a search of all of the site reads besides the map. */
export type SearchMore = {
  readonly [Name in SearchedPart]?: GuideParts[Name] | undefined;
} & { readonly schools?: SchoolTable | undefined };

export type SearchedPart = 'pages' | 'terms' | 'resources' | 'skills';

export interface SearchHit {
  readonly kind:
    | 'role'
    | 'credential'
    | 'program'
    | 'guide'
    | 'term'
    | 'software'
    | 'resource'
    | 'school';
  /** Of a section of the guide `page#section`, of a school `state/number`, of software `role/name`. */
  readonly id: string;
  readonly title: string;
  /** Where it belongs: level and family, or the issuer. */
  readonly about?: string | undefined;
  /** Why it was found: the alternate title, credential or duty that matched; absent when the title did. */
  readonly why?: string | undefined;
}

/** Where data comes from: the store knows no network. */
export interface Loaders {
  readonly details: () => Promise<CareerDetails>;
  readonly places: () => Promise<{
    readonly places: readonly Place[];
    readonly priceParitySource: string;
  }>;
  /** All states. */
  readonly stateWages: () => Promise<WageTable>;
  /** The metro and non-metro areas of a state, by its postal code in small letters. */
  readonly areaWages: (state: string) => Promise<WageTable>;
  /** The nation's wages over the years. */
  readonly wageHistory: () => Promise<WageHistory>;
  /** What finds the figures of a place and of those around it (placeChains.ts). */
  readonly placeChains: () => Promise<typeof createPlaceChains>;
  readonly search: () => Promise<Search>;
  readonly eligibility: () => Promise<Eligibility>;
  readonly readProfile: () => Promise<(text: string) => ReadProfile>;
  readonly planner: () => Promise<Planner>;
  readonly turnFinder: () => Promise<TurnFinder>;
  readonly guidePart: <Name extends GuidePartName>(name: Name) => Promise<GuideParts[Name]>;
  /** Schools that award degrees of the field. */
  readonly schools: () => Promise<SchoolTable>;
}

/**
 * How the profile is kept: not read yet; kept in this browser; in memory only,
 * as storage is blocked; or what is stored can't be read (it stays there until
 * the reader changes something, and then under another name).
 */
export type ProfileKeeping =
  | { readonly status: 'reading' | 'kept' | 'memory' }
  | {
      readonly status: 'unreadable';
      readonly text: string;
      readonly problems: readonly string[];
    };

export type PlaceList = Awaited<ReturnType<Loaders['places']>>;

/** The chosen place's figures, and those that stand in where it has none. */
export interface PlaceWages {
  readonly place: Place;
  readonly chain: WageChain;
}

/**
 * Facts the reader chose, and what has been fetched; the rest is selectors.
 * The address owns the choices: useUrlSync writes them here.
 */
export interface AppState {
  readonly map: CareerMap;
  readonly graph: CareerGraph;
  readonly nationWages: WageTable;
  readonly choices: Choices;
  /** The role whose panel is open; undefined for none. */
  readonly chosenRole: string | undefined;
  readonly ignored: readonly IgnoredParameter[];
  readonly details: Loadable<CareerDetails>;
  readonly places: Loadable<PlaceList>;
  readonly search: Loadable<Search>;
  /** While another place's figures are on their way the last ones stay in force. */
  readonly placeWages: PlaceWages;
  readonly placeStatus: Loadable<string>;
  readonly profile: Profile;
  /** For undo, the latest last. */
  readonly earlierProfiles: readonly Profile[];
  readonly profileKeeping: ProfileKeeping;
  /** What the reader tries out as if they had it, without changing the profile; ends with it, and piece by piece as the profile comes to have it. */
  readonly trial: readonly Gap[];
  readonly eligibility: Loadable<Eligibility>;
  readonly planner: Loadable<Planner>;
  readonly turnFinder: Loadable<TurnFinder>;
  /** Once a page has fetched them. */
  readonly schools: SchoolTable | undefined;
  /** Parts of the guide that have been asked for. */
  readonly guide: { readonly [Name in GuidePartName]?: Loadable<GuideParts[Name]> };

  readonly setAddress: (address: {
    readonly choices: Choices;
    readonly chosenRole: string | undefined;
    readonly ignored: readonly IgnoredParameter[];
  }) => void;
  readonly setChoices: (choices: Choices) => void;
  readonly chooseRole: (id: string | undefined) => void;
  readonly dismissIgnored: () => void;
  /** Each loads once; a failed one may be asked for again. */
  readonly loadDetails: () => void;
  readonly loadPlaces: () => void;
  readonly loadSearch: () => void;
  readonly loadPlaceWages: () => void;
  readonly loadEligibility: () => void;
  readonly loadPlanner: () => void;
  readonly loadTurnFinder: () => void;
  readonly loadGuidePart: (name: GuidePartName) => void;
  /**
   * Wages that only some pages need; each rejects with words for the reader.
   * The chain of any place, nearest first.
   */
  readonly fetchPlaceWages: (placeId: string) => Promise<PlaceWages>;
  readonly fetchStateWages: () => Promise<WageTable>;
  /** The metro and nonmetro areas of a state, by its postal code in small letters. */
  readonly fetchAreaWages: (state: string) => Promise<WageTable>;
  readonly fetchWageHistory: () => Promise<WageHistory>;
  readonly fetchSchools: () => Promise<SchoolTable>;
  /** A profile from the text of a file or of the browser's storage; rejects when its code does not come. */
  readonly readProfile: (text: string) => Promise<ReadProfile>;
  /** A change the reader made; undo takes it back. */
  readonly setProfile: (profile: Profile) => void;
  /** What was kept, here or in another window: nothing to undo. */
  readonly restoreProfile: (profile: Profile) => void;
  readonly undoProfile: () => void;
  readonly setProfileKeeping: (keeping: ProfileKeeping) => void;
  readonly setTrial: (trial: readonly Gap[]) => void;
}

export type AppStore = StoreApi<AppState>;

/** The place whose figures come with the app. */
export const NATION: Place = { id: 'us', name: 'United States', kind: 'nation' };

const MOST_UNDO = 100;

/** One store per mounted app and one per test: nothing to reset, nothing leaks. */
export function createAppStore(
  map: CareerMap,
  nationWages: WageTable,
  loaders: Loaders,
  initial: Partial<Pick<AppState, 'choices' | 'chosenRole' | 'ignored' | 'profile'>> = {},
): AppStore {
  const nation = { placeId: NATION.id, table: nationWages };

  return createStore<AppState>()((set, get) => {
    const load =
      <K extends 'details' | 'places' | 'search' | 'eligibility' | 'planner' | 'turnFinder'>(
        field: K,
        loader: Loaders[K],
      ) =>
      () => {
        const { status } = get()[field];
        if (status === 'loading' || status === 'ready') return;
        set({ [field]: { status: 'loading' } });
        loader().then(
          (value) => set({ [field]: { status: 'ready', value } }),
          (error: unknown) =>
            set({ [field]: { status: 'failed', reason: describeFailure(error) } }),
        );
      };

    const chains = async () => {
      const { profile, choices } = get();
      return (await loaders.placeChains())(loaders, nationWages, {
        ownPlace: profile.place,
        linkPlace: choices.place,
      });
    };
    const fetchPlaceWages = async (placeId: string): Promise<PlaceWages> =>
      placeId === NATION.id
        ? { place: NATION, chain: [nation] }
        : (await chains()).fetchPlaceWages(placeId);

    /** Without a profile nothing is tried out, and what it has by now isn't, either. */
    const keepTrial = (profile: Profile): readonly Gap[] => {
      const { trial, eligibility } = get();
      if (!saysWhatOneHas(profile)) return [];
      const built = valueOf(eligibility);
      const has = (gap: Gap) => built?.add(profile, [gap]) === profile;
      return trial.some(has) ? trial.filter((gap) => !has(gap)) : trial;
    };

    return {
      map,
      nationWages,
      graph: buildCareerGraph(map),
      choices: DEFAULT_CHOICES,
      chosenRole: undefined,
      ignored: [],
      ...initial,
      details: IDLE,
      places: IDLE,
      search: IDLE,
      placeWages: { place: NATION, chain: [nation] },
      placeStatus: { status: 'ready', value: NATION.id },
      profile: EMPTY_PROFILE,
      earlierProfiles: [],
      profileKeeping: { status: 'reading' },
      trial: [],
      eligibility: IDLE,
      planner: IDLE,
      turnFinder: IDLE,
      schools: undefined,
      guide: {},

      setAddress: (address) => set(address),
      setChoices: (choices) => set({ choices }),
      chooseRole: (chosenRole) => set({ chosenRole }),
      dismissIgnored: () => set({ ignored: [] }),
      loadDetails: load('details', loaders.details),
      loadPlaces: load('places', loaders.places),
      loadSearch: load('search', loaders.search),
      loadEligibility: load('eligibility', loaders.eligibility),
      loadPlanner: load('planner', loaders.planner),
      loadTurnFinder: load('turnFinder', loaders.turnFinder),
      loadGuidePart: (name) => {
        const { status = 'idle' } = get().guide[name] ?? {};
        if (status === 'loading' || status === 'ready') return;
        const put = (part: Loadable<unknown>) =>
          set(({ guide }) => ({ guide: { ...guide, [name]: part } }));
        put({ status: 'loading' });
        loaders.guidePart(name).then(
          (value) => put({ status: 'ready', value }),
          (error: unknown) => put({ status: 'failed', reason: describeFailure(error) }),
        );
      },
      fetchSchools: async () => {
        const schools = await loaders.schools();
        set({ schools });
        return schools;
      },
      fetchPlaceWages,
      fetchStateWages: loaders.stateWages,
      fetchAreaWages: async (state) => (await chains()).fetchAreaWages(state),
      fetchWageHistory: loaders.wageHistory,
      readProfile: async (text) => (await loaders.readProfile())(text),
      setProfile: (profile) =>
        set(({ profile: last, earlierProfiles }) => ({
          profile,
          trial: keepTrial(profile),
          earlierProfiles: [...earlierProfiles, last].slice(-MOST_UNDO),
        })),
      restoreProfile: (profile) => set({ profile, trial: keepTrial(profile), earlierProfiles: [] }),
      undoProfile: () => {
        const { earlierProfiles } = get();
        const last = earlierProfiles.at(-1);
        if (last === undefined) return;
        set({
          profile: last,
          trial: keepTrial(last),
          earlierProfiles: earlierProfiles.slice(0, -1),
        });
      },
      setProfileKeeping: (profileKeeping) => set({ profileKeeping }),
      setTrial: (trial) => set({ trial }),
      loadPlaceWages: () => {
        const asked = placeOf(get());
        const { placeStatus } = get();
        if (placeStatus.status === 'ready' && placeStatus.value === asked) return;
        set({ placeStatus: { status: 'loading' } });
        fetchPlaceWages(asked).then(
          (placeWages) => {
            // A newer choice has its own request under way; this answer is late.
            if (placeOf(get()) !== asked) return;
            set({ placeWages, placeStatus: { status: 'ready', value: asked } });
          },
          (error: unknown) => {
            if (placeOf(get()) !== asked) return;
            set({ placeStatus: { status: 'failed', reason: describeFailure(error) } });
          },
        );
      },
    };
  });
}
