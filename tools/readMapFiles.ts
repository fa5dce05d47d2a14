import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The JSON files of a map's folder, by path below it, as the format takes
 * them: a file that is not JSON stands as the Error that says so. Of the wages
 * only the nation's, and without the guide and the schools: they are large, and
 * are checked by tools/checkData.ts.
 */
export function readMapFiles(folder: string): Readonly<Record<string, unknown>> {
  return readJsonFiles(
    folder,
    (path) => path === 'wages/us.json' || !/^(?:wages\/|guide\/|schools\.json$)/.test(path),
  );
}

/** The guide's parts, as readMapFiles gives the map's. */
export function readGuideFiles(folder: string): Readonly<Record<string, unknown>> {
  return readJsonFiles(folder, (path) => path.startsWith('guide/'));
}

/** What the page fetches of schools, as readMapFiles gives the map's. */
export function readSchools(folder: string): Readonly<Record<string, unknown>> {
  return readJsonFiles(folder, (path) => path === 'schools.json');
}

/** All files of a map's folder, as readMapFiles gives the map's. */
export function readAllFiles(folder: string): Readonly<Record<string, unknown>> {
  return readJsonFiles(folder, () => true);
}

/** The wages that the page fetches, place by place and over the years, as readMapFiles gives the others. */
export function readPlaceWages(folder: string): Readonly<Record<string, unknown>> {
  return readJsonFiles(folder, (path) => path.startsWith('wages/') && path !== 'wages/us.json');
}

function readJsonFiles(
  folder: string,
  isWanted: (path: string) => boolean,
): Readonly<Record<string, unknown>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isWanted)
    // The data's order breaks ties in the app, so it may not depend on the file system.
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path, parseJson(readFileSync(join(folder, path), 'utf8'))]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new Error(`is not JSON: ${reason}`, { cause: error });
  }
}
