import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CareerDetails } from '../domain/model.ts';
import type { AppState, AppStore, PlaceList, Search } from './appStore.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import type { Loadable } from './loadable.ts';

interface App {
  readonly store: AppStore;
  readonly selectors: Selectors;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  const [app] = useState(() => ({ store, selectors: createSelectors() }));
  return <AppContext value={app}>{children}</AppContext>;
}

function useAppContext(): App {
  const app = use(AppContext);
  if (app === undefined) throw new Error('useApp needs an AppProvider above it');
  return app;
}

/** One value of the store; the component renders again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppContext().store, select);
}

/** One derived value, by its selector's name. */
export function useSelected<K extends keyof Selectors>(name: K): ReturnType<Selectors[K]> {
  const { store, selectors } = useAppContext();
  // Every selector takes the state alone and returns what its name promises.
  return useStore(store, selectors[name] as (state: AppState) => ReturnType<Selectors[K]>);
}

/** The store itself, for handlers that read once. */
export function useAppStore(): AppStore {
  return useAppContext().store;
}

/** The prose and facts of every role, asked for on first use. */
export function useDetails(): Loadable<CareerDetails> {
  const load = useApp((state) => state.loadDetails);
  useEffect(() => load(), [load]);
  return useApp((state) => state.details);
}

/** Every place, asked for on first use. */
export function usePlaces(): Loadable<PlaceList> {
  const load = useApp((state) => state.loadPlaces);
  useEffect(() => load(), [load]);
  return useApp((state) => state.places);
}

/** The search index, asked for once `isWanted`. */
export function useSearch(isWanted: boolean): Loadable<Search> {
  const load = useApp((state) => state.loadSearch);
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted, load]);
  return useApp((state) => state.search);
}
