import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packMap } from '../src/app/packedMap.ts';
import type { GuideParts } from '../src/domain/guide/guideParts.ts';
import { GUIDE_PARTS, parseGuide } from '../src/format/guide/parseGuide.ts';
import { parseCareerMap, type Atlas } from '../src/format/parseCareerMap.ts';
import { formatProblem } from '../src/format/problems.ts';
import { countSourceUse } from '../src/format/sourceUse.ts';
import { readAllFiles, readGuideFiles, readMapFiles } from './readMapFiles.ts';

const PREFIX = 'virtual:atlas/';
const UNPACK = fileURLToPath(new URL('../src/app/packedMap.ts', import.meta.url));
/** Folder of the built site that holds what is fetched: wages of places, schools. */
const DATA = 'data';

/**
 * Checks a map's files when the app is built, so that the page can trust them,
 * and delivers them in parts: what the first view needs, the details, the
 * places, and one file of wages for each state, fetched when it is chosen.
 * Any problem stops the build, with all of them listed.
 */
export function mapPlugin(folder: string): Plugin {
  let atlas: Atlas | undefined;
  const read = (): Atlas => {
    if (atlas !== undefined) return atlas;
    const parsed = parseCareerMap(readMapFiles(folder));
    if (parsed.problems !== undefined) {
      throw new Error(`The map has problems:\n${parsed.problems.map(formatProblem).join('\n')}`);
    }
    atlas = parsed.atlas;
    return atlas;
  };
  let guide: GuideParts | undefined;
  const readGuide = (): GuideParts => {
    if (guide !== undefined) return guide;
    const parsed = parseGuide(readGuideFiles(folder), read());
    if (parsed.problems !== undefined) {
      throw new Error(`The guide has problems:\n${parsed.problems.map(formatProblem).join('\n')}`);
    }
    guide = parsed.parts;
    return guide;
  };
  const guideParts = Object.fromEntries(
    GUIDE_PARTS.map((name) => [`guide/${name}`, () => readGuide()[name]]),
  );
  const parts: Readonly<Record<string, () => unknown>> = {
    map: () => ({ map: packMap(read().map), nationWages: read().nationWages }),
    details: () => read().details,
    places: () => ({ places: read().places, priceParitySource: read().priceParitySource }),
    'source-use': () => countSourceUse(readAllFiles(folder)),
    ...guideParts,
  };

  return {
    name: 'career-map',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const part = id.startsWith(`\0${PREFIX}`) ? parts[id.slice(PREFIX.length + 1)] : undefined;
      if (part === undefined) return undefined;
      // JSON.parse of a string is faster for the engine than an object literal of this size.
      const code = `JSON.parse(${JSON.stringify(JSON.stringify(part()))})`;
      return id.endsWith('/map')
        ? `import { unpackMap } from ${JSON.stringify(UNPACK)};\nconst { map, nationWages } = ${code};\nexport default { map: unpackMap(map), nationWages };`
        : `export default ${code};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const at = path.indexOf(`/${DATA}/`);
        const file = listFetched(folder).find((name) => path.slice(at + DATA.length + 2) === name);
        if (at < 0 || file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(readFileSync(join(folder, file)));
      });
    },
    generateBundle() {
      for (const name of listFetched(folder)) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `${DATA}/${name}`, source });
      }
    },
  };
}

/** Files that the page fetches, by their paths below the map's folder. */
function listFetched(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => /^(?:wages\/(?!us\.json)|schools\.json$)/.test(path));
}
