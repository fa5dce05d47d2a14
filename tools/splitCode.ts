import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** Smaller pieces join the one that is loaded in nearly the same cases. */
const SMALLEST_BYTES = 8000;

/**
 * How the built code is cut into files: what the first view needs is one file,
 * so that nothing else is loaded with it; of the rest, what several pages share
 * is cut by which of them do. Without this there are many files of a few lines,
 * and each page waits for dozens of requests.
 */
export function splitCode(entry: string): CodeSplitting {
  let first: ReadonlySet<string> | undefined;
  const isFirst = (id: string, context: Rolldown.ChunkingContext): boolean => {
    first ??= listImported(entry, context);
    return first.has(id);
  };
  return {
    // Or what the first view needs would be drawn into the files of others.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first view',
        test: isOurs,
        name: (id, context) => (isFirst(id, context) ? 'first' : null),
      },
      {
        debugName: 'shared by pages',
        name: (id, context) => (isFirst(id, context) ? null : 'part'),
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: SMALLEST_BYTES,
      },
    ],
  };
}

/** Packages that hand on all of their parts (d3, icons) seem to be imported whole: they are left to the bundler. */
function isOurs(id: string): boolean {
  return !/[\\/]node_modules[\\/](?!(?:react|react-dom|react-router|scheduler|zustand)[\\/])/.test(
    id,
  );
}

/** The modules that one imports, directly or not, and itself; not what it imports on demand. */
function listImported(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
