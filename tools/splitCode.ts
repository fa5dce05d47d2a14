import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** Smaller pieces join the one that is loaded in nearly the same cases. */
const SMALLEST_BYTES = 4000;

/**
 * How the built code is cut into files: what the first view needs is a few
 * files of its own, so that nothing else is loaded with it; of the rest, what
 * several pages share goes together by which of them do. Without this there are
 * many files of a few lines, and each page waits for dozens of requests.
 * tools/checkSize.ts makes sure that no files import each other in a circle,
 * which would leave one of them without the other's values.
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
        name: 'react',
        test: /[\\/]node_modules[\\/](?:react|react-dom|react-router|scheduler|zustand)[\\/]/,
      },
      // They hand on all of their parts, so that who uses one seems to import them all.
      {
        name: 'kit',
        test: /[\\/]node_modules[\\/](?:lucide-react|d3|d3-[a-z]+)[\\/]/,
        entriesAware: true,
      },
      {
        debugName: 'first view',
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
