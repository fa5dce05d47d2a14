import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Prints what would make `npm ci` fail, or behave differently, on another machine. */
export function main(
  [path = 'package-lock.json']: readonly string[],
  print: (line: string) => void = console.log,
): number {
  const lock = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const problems = findLockProblems(lock.packages);
  for (const problem of problems) print(`${path}: ${problem}`);
  if (problems.length === 0) print(`${path} holds ${Object.keys(lock.packages).length} packages.`);
  return problems.length === 0 ? 0 : 1;
}

/**
 * Download addresses, which tie the lock to one registry; and optional packages
 * that are named but not locked, such as a native tool's build for another
 * platform: npm writes such a lock and then refuses it.
 */
export function findLockProblems(
  packages: Readonly<Record<string, LockedPackage>>,
): readonly string[] {
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...(resolved?.includes('://') === true ? [`${path} has a download address`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !listPlaces(path, name).some((place) => place in packages))
      .map((name) => `${path} names the optional ${name}, which is not in the lock`),
  ]);
}

/** Where Node looks for a package that one at `path` asks for, nearest first. */
function listPlaces(path: string, name: string): readonly string[] {
  const inside = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (path === '') return [inside];
  const outer = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
  return [inside, ...listPlaces(outer, name)];
}
