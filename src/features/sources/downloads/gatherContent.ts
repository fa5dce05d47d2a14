import type { GuidePartName, GuideParts } from '../../../domain/guide/guideParts.ts';
import type { AppState, AppStore } from '../../../store/appStore.ts';
import type { Loadable } from '../../../store/loadable.ts';
import type { MapContent } from './formatMapJson.ts';

const GUIDE: Readonly<Record<GuidePartName, true>> = {
  pages: true,
  terms: true,
  resources: true,
  fit: true,
  competencies: true,
  skills: true,
  changes: true,
};

/** Everything that the download of the map holds, asked for where it is not there; rejects with words for the reader. */
export async function gatherContent(store: AppStore): Promise<MapContent> {
  const names = Object.keys(GUIDE) as readonly GuidePartName[];
  const state = store.getState();
  state.loadDetails();
  state.loadPlaces();
  for (const name of names) state.loadGuidePart(name);
  const [details, places, ...parts] = await Promise.all([
    waitFor(store, (now) => now.details),
    waitFor(store, (now) => now.places),
    ...names.map((name) => waitFor<unknown>(store, (now) => now.guide[name])),
  ]);
  const guide = Object.fromEntries(names.map((name, index) => [name, parts[index]]));
  const { map, nationWages } = state;
  // Each name has that name's part.
  return { map, details, nationWages, places, guide: guide as unknown as GuideParts };
}

function waitFor<T>(
  store: AppStore,
  select: (state: AppState) => Loadable<T> | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (state: AppState): boolean => {
      const loadable = select(state);
      if (loadable?.status === 'ready') resolve(loadable.value);
      else if (loadable?.status === 'failed') reject(new Error(loadable.reason));
      else return false;
      return true;
    };
    if (settle(store.getState())) return;
    const stop = store.subscribe((state) => {
      if (settle(state)) stop();
    });
  });
}
