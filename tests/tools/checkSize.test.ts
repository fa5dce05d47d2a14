import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { findCircle, listFirstFiles, main } from '../../tools/checkSize.ts';
import { writeMapFolder } from './writeMapFolder.ts';

// main ──> shared ──> data    main ··> lazy ──> shared    the page preloads extra
const PAGE =
  '<script type="module" src="/assets/main.js"></script>' +
  '<link rel="modulepreload" href="/assets/extra.js">' +
  '<link rel="stylesheet" href="/assets/main.css">';
const MANIFEST = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_shared'],
    css: ['assets/main.css'],
  },
  _shared: { file: 'assets/shared.js', imports: ['data'], css: ['assets/shared.css'] },
  data: { file: 'assets/data.js' },
  'lazy.ts': { file: 'assets/lazy.js', imports: ['_shared'] },
};
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the first view loads what the page names and what that imports, but nothing on demand', () => {
  expect([...listFirstFiles(PAGE, MANIFEST)].sort()).toEqual([
    'assets/data.js',
    'assets/extra.js',
    'assets/main.css',
    'assets/main.js',
    'assets/shared.css',
    'assets/shared.js',
  ]);
});

test('the size check passes a small build, whatever loads later', () => {
  const { exitCode, lines } = check({ 'assets/lazy.js': noise(200_000) });

  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toMatch(/^First view: 0\.\d kB of 150\.$/);
});

test('the size check fails a build whose first view is too large', () => {
  const { exitCode, lines } = check({ 'assets/data.js': noise(200_000) });

  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toMatch(/^First view: \d{3}\.\d kB of 150: over the budget\.$/);
});

test('files that import each other in a circle are found, and what two files share is none', () => {
  expect(findCircle(MANIFEST)).toBeUndefined();
  const circle = { ...MANIFEST, data: { file: 'assets/data.js', imports: ['_shared'] } };
  expect(findCircle(circle)).toEqual(['assets/shared.js', 'assets/data.js', 'assets/shared.js']);
});

function check(more: Readonly<Record<string, string>>) {
  const small = Object.fromEntries(
    ['main.js', 'shared.js', 'data.js', 'extra.js', 'lazy.js', 'main.css', 'shared.css'].map(
      (name) => [`assets/${name}`, '0'],
    ),
  );
  const folder = writeMapFolder({
    'index.html': PAGE,
    '.vite/manifest.json': MANIFEST,
    ...small,
    ...more,
  });
  folders.push(folder);
  const lines: string[] = [];
  const exitCode = main([folder], (line) => lines.push(line));
  return { exitCode, lines };
}

/** Text that hardly compresses, the same each time (a linear congruential generator). */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return String.fromCharCode(32 + ((state >>> 16) % 95));
  }).join('');
}
