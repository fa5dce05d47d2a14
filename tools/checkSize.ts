import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first view may load, JavaScript and data together, gzipped. */
const BUDGET_KB = 150;

/** Vite's own account of a build: an entry for each chunk, by source file or chunk name. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of chunks that load with this one. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Prints what the built page loads at first and later; fails above the budget, and where files import each other in a circle. */
export function main(
  [folder = 'dist']: readonly string[],
  print: (line: string) => void = console.log,
): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const manifest = JSON.parse(
    readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const first = listFirstFiles(page, manifest);
  const sizes = new Map(
    files.map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]),
  );
  const sum = (chosen: readonly string[]) =>
    chosen.reduce((total, file) => total + sizes.get(file)!, 0);
  const show = (heading: string, chosen: readonly string[]) => {
    print(`${inKb(sum(chosen))}  ${heading}`);
    const largestFirst = [...chosen].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
    for (const file of largestFirst) print(`${inKb(sizes.get(file)!)}    ${file}`);
  };

  const counted = files.filter((file) => first.has(file) && !file.endsWith('.css'));
  const later = files.filter((file) => file.startsWith('assets/') && !first.has(file));
  const wages = files.filter((file) => file.startsWith('data/wages/'));
  const schools = files.filter((file) => file === 'data/schools.json');
  print('kB gzip');
  show('JavaScript and data of the first view', counted);
  show(
    'styles of the first view, not counted',
    files.filter((file) => first.has(file) && file.endsWith('.css')),
  );
  show(
    'loaded when it is needed',
    later.filter((file) => /\.(?:js|css|json)$/.test(file)),
  );
  print(`${inKb(sum(wages))}  wages of places, ${wages.length} files, one or two for each place`);
  if (schools.length > 0) print(`${inKb(sum(schools))}  schools, for their page alone`);

  const total = sum(counted) / 1000;
  const isWithin = total <= BUDGET_KB;
  print(
    `First view: ${total.toFixed(1)} kB of ${BUDGET_KB}${isWithin ? '.' : ': over the budget.'}`,
  );
  const circle = findCircle(manifest);
  if (circle !== undefined) {
    print(`These files import each other in a circle (tools/splitCode.ts): ${circle.join(' → ')}`);
  }
  return isWithin && circle === undefined ? 0 : 1;
}

/** Files that import each other in a circle, the first again at the end; undefined where there are none. */
export function findCircle(manifest: Manifest): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (key: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(key)) {
      return [...path.slice(path.indexOf(key)), key].map((one) => manifest[one]!.file);
    }
    if (done.has(key)) return undefined;
    for (const next of manifest[key]!.imports ?? []) {
      const circle = visit(next, [...path, key]);
      if (circle !== undefined) return circle;
    }
    done.add(key);
    return undefined;
  };
  for (const key of Object.keys(manifest)) {
    const circle = visit(key, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/**
 * The scripts, data and styles that a browser loads before the first view: what
 * the page names, and everything those chunks import that is not on demand.
 */
export function listFirstFiles(page: string, manifest: Manifest): ReadonlySet<string> {
  const named = [...page.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1]!,
  );
  const chunks = new Set(
    Object.values(manifest).filter(({ file, isEntry }) => isEntry === true || named.includes(file)),
  );
  // A Set visits what is added to it on the way.
  for (const { imports = [] } of chunks) for (const key of imports) chunks.add(manifest[key]!);
  return new Set([...named, ...[...chunks].flatMap(({ file, css = [] }) => [file, ...css])]);
}

function inKb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
