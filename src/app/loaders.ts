import type { CareerMap, WageTable } from '../domain/model.ts';
import type { SchoolTable } from '../domain/schools.ts';
import type { WageHistory } from '../domain/wageHistory.ts';
import type { Loaders } from '../store/appStore.ts';

/** Everything fetched on demand comes from beside the page; nothing from elsewhere. */
export function createLoaders(base: string, map: CareerMap): Loaders {
  const fetched = keep((file: string) => fetchJson(`${base}data/${file}`));
  // Built and checked with the page that reads it.
  const wages = (file: string) => fetched(`wages/${file}`) as Promise<WageTable>;
  return {
    details: async () => (await reach(import('virtual:atlas/details'))).default,
    places: async () => (await reach(import('virtual:atlas/places'))).default,
    stateWages: () => wages('states.json'),
    areaWages: (state) => wages(`metros/${state}.json`),
    wageHistory: () => fetched('wages/history.json') as Promise<WageHistory>,
    placeChains: async () => (await reach(import('../store/placeChains.ts'))).createPlaceChains,
    search: async () => {
      const [{ buildSearch }, details] = await reach(
        Promise.all([import('../features/search/buildSearch.ts'), import('virtual:atlas/details')]),
      );
      return buildSearch(map, details.default);
    },
    eligibility: async () => {
      const [{ buildEligibility }, details] = await reach(
        Promise.all([
          import('../domain/eligibility/buildEligibility.ts'),
          import('virtual:atlas/details'),
        ]),
      );
      return buildEligibility(map, details.default);
    },
    planner: async () => {
      const [{ createPlanner }, { startPlanWorker }, details] = await reach(
        Promise.all([
          import('./createPlanner.ts'),
          import('./startPlanWorker.ts'),
          import('virtual:atlas/details'),
        ]),
      );
      return createPlanner(map, details.default, startPlanWorker);
    },
    turnFinder: async () => {
      const [{ createTurnFinder }, { startPlanWorker }, details] = await reach(
        Promise.all([
          import('./createTurnFinder.ts'),
          import('./startPlanWorker.ts'),
          import('virtual:atlas/details'),
        ]),
      );
      return createTurnFinder(map, details.default, startPlanWorker);
    },
    guidePart: async (name) => (await reach(import('./guideLoaders.ts'))).loadGuidePart(name),
    schools: () => fetched('schools.json') as Promise<SchoolTable>,
    readProfile: async () => (await reach(import('../format/profileFile.ts'))).readProfile,
  };
}

/** The browser's own message about a part of the app names a file, which helps no reader. */
async function reach<T>(parts: Promise<T>): Promise<T> {
  try {
    return await parts;
  } catch (error) {
    const reason = 'the connection failed, or the site has changed since this page was opened';
    throw new Error(reason, { cause: error });
  }
}

async function fetchJson(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new Error('the connection failed', { cause: error });
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

/** Remembers what was fetched; a failure is forgotten, so that trying again can work. */
function keep<T>(fetchOne: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    let promise = kept.get(key);
    if (promise === undefined) {
      promise = fetchOne(key);
      promise.catch(() => kept.delete(key));
      kept.set(key, promise);
    }
    return promise;
  };
}
