/**
 * Runs a TypeScript file of tools/ on Node 20, which cannot import one by itself:
 *
 *   node tools/run.mjs tools/wages/buildWages.ts -- --sources ../shared/sources
 *
 * The file exports `main(args)`; a number it returns (or promises) is the exit code.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;

if (file === undefined) {
  console.error('Usage: node tools/run.mjs FILE.ts [--] [arguments of FILE]');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(resolve(file), { logLevel: 'error' });
  if (typeof module.main !== 'function') throw new Error(`${file} exports no main(args)`);
  const exitCode = await module.main(args);
  if (typeof exitCode === 'number') process.exitCode = exitCode;
}
