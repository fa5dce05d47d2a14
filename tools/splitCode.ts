import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** From so many parts that are loaded on demand (pages, dialogs, bars) a module is in the file of most, or of several. */
const MOST_PARTS = 6;
const SEVERAL_PARTS = 3;

/**
 * How the built code is cut into files: what the first view needs is a few
 * files of its own, so that nothing else is loaded with it; what most parts
 * share is one file, and what several share another. Without this there are
 * many files of a few lines, and each page waits for dozens of requests. What
 * a shared module imports is shared by at least as many, so that no files
 * import each other in a circle, which would leave one without the other's
 * values; tools/checkSize.ts looks.
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
        debugName: 'in most parts',
        name: (id, context) => (isFirst(id, context) ? null : 'common'),
        minShareCount: MOST_PARTS,
      },
      {
        debugName: 'in several parts',
        name: (id, context) => (isFirst(id, context) ? null : 'shared'),
        minShareCount: SEVERAL_PARTS,
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
