import type { CareerMap, WageTable } from '../domain/model.ts';
import type { Loaders } from '../store/appStore.ts';

/** Everything fetched on demand comes from beside the page; nothing from elsewhere. */
export function createLoaders(base: string, map: CareerMap): Loaders {
  const wages = keep((file: string) => fetchWages(`${base}data/wages/${file}`));
  return {
    details: async () => (await import('virtual:atlas/details')).default,
    places: async () => (await import('virtual:atlas/places')).default,
    stateWages: () => wages('states.json'),
    areaWages: (state) => wages(`metros/${state}.json`),
    search: async () => {
      const [{ buildSearch }, details] = await Promise.all([
        import('../features/search/buildSearch.ts'),
        import('virtual:atlas/details'),
      ]);
      return buildSearch(map, details.default);
    },
  };
}

async function fetchWages(address: string): Promise<WageTable> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new Error('the connection failed', { cause: error });
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // Built and checked with the page that reads it (tools/wages).
  return (await response.json()) as WageTable;
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
