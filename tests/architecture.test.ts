import { expect, test } from 'vitest';

/** Each folder of src/, and the folders it may import from besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  format: ['domain'],
  layout: ['domain'],
  store: ['domain'],
  ui: [],
  parts: ['domain', 'layout', 'store', 'ui'],
  features: ['domain', 'layout', 'store', 'ui', 'parts'],
  app: ['domain', 'format', 'layout', 'store', 'ui', 'parts', 'features'],
  'main.tsx': ['app', 'store', 'ui'],
};

/** Each folder of src/, and the packages it may use; `virtual:` is what the build makes of data. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  format: ['valibot'],
  layout: ['d3'],
  store: ['react', 'react-router', 'zustand'],
  ui: ['downshift', 'lucide-react', 'react'],
  parts: ['d3', 'd3-dsv', 'lucide-react', 'react', 'react-router'],
  features: ['d3', 'downshift', 'lucide-react', 'minisearch', 'react', 'react-router'],
  app: ['lucide-react', 'react', 'react-router', 'virtual:atlas', 'zustand'],
  'main.tsx': ['react-dom', 'react-router', 'virtual:atlas'],
};

const sources = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(sources)
  .map(([path, text]) => ({ path: path.replace('../src/', ''), imports: listImports(text) }))
  .filter(({ path }) => !path.endsWith('.d.ts'));

const folderOf = (path: string) => path.split('/')[0]!;

/** One line for each import that breaks a rule, so that all are listed at once. */
function findBreaks(breaks: (target: string, path: string) => boolean): readonly string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((target) => breaks(target, path)).map((target) => `${path} imports ${target}`),
  );
}

test('every folder of src has its two rules', () => {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))].sort();

  expect(folders).toEqual(Object.keys(MAY_IMPORT).sort());
  expect(folders).toEqual(Object.keys(MAY_USE).sort());
});

test('files import only from the folders below them', () => {
  const found = findBreaks((target, path) => {
    const folder = folderOf(path);
    const other = folderOf(resolveFrom(path, target));
    return isRelative(target) && other !== folder && !MAY_IMPORT[folder]!.includes(other);
  });

  expect(found).toEqual([]);
});

test('no feature imports another: they meet in the store or the address', () => {
  const found = findBreaks((target, path) => {
    if (!isRelative(target) || folderOf(path) !== 'features') return false;
    const [folder, feature] = resolveFrom(path, target).split('/');
    return folder === 'features' && feature !== path.split('/')[1];
  });

  expect(found).toEqual([]);
});

test('files use only the packages of their folder', () => {
  const found = findBreaks(
    (target, path) => !isRelative(target) && !MAY_USE[folderOf(path)]!.includes(packageOf(target)),
  );

  expect(found).toEqual([]);
});

test('files name the extension of what they import', () => {
  const found = findBreaks((target) => isRelative(target) && !/\.(?:ts|tsx|css|svg)$/.test(target));

  expect(found).toEqual([]);
});

function isRelative(target: string): boolean {
  return target.startsWith('.');
}

/** What follows `from`, a bare `import`, or `import(`; types count as well. */
function listImports(text: string): readonly string[] {
  const pattern = /(?:(?<=[\s}])from\s*|^import\s*|\bimport\(\s*)['"]([^'"\s]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

/** The path below src/ that a relative import of a file of src/ means. */
function resolveFrom(path: string, target: string): string {
  return new URL(target, `file:///${path}`).pathname.slice(1);
}

/** `d3-dsv` for itself, `react` for `react/jsx-runtime`, `@scope/name` for what is below it. */
function packageOf(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}
