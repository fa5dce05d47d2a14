import { useMemo } from 'react';
import type { Search, SearchedPart } from '../../store/appStore.ts';
import type { Loadable } from '../../store/loadable.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useSearch } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';

export interface SiteSearch {
  readonly search: Loadable<Search>;
  /** Finds everywhere; only roles and credentials while the rest is on its way. Undefined until there is a search. */
  readonly find: Search['find'] | undefined;
  /** Which parts did not come, and why; undefined where all have, or are on their way. */
  readonly notSearched: string | undefined;
  readonly onRetry: () => void;
}

const NAMES: Readonly<Record<SearchedPart, string>> = {
  pages: 'the guide',
  terms: 'terms',
  resources: 'resources',
  skills: 'software',
};

/** The search over all of the site. Its parts are asked for at once; schools are searched once a page has fetched them. */
export function useSiteSearch(): SiteSearch {
  const search = useSearch(true);
  const pages = useGuidePart('pages');
  const terms = useGuidePart('terms');
  const resources = useGuidePart('resources');
  const skills = useGuidePart('skills');
  const schools = useApp((state) => state.schools);
  const load = useApp((state) => state.loadGuidePart);
  const parts = { pages, terms, resources, skills };
  const all = Object.values(parts);
  const isComing = all.some(({ status }) => status === 'idle' || status === 'loading');
  const ready = valueOf(search);
  const find = useMemo(
    () =>
      isComing || ready === undefined
        ? ready?.find
        : ready.everywhere({
            pages: valueOf(pages),
            terms: valueOf(terms),
            resources: valueOf(resources),
            skills: valueOf(skills),
            schools,
          }),
    [ready, isComing, pages, terms, resources, skills, schools],
  );
  const failed = (Object.keys(parts) as SearchedPart[]).filter(
    (name) => parts[name].status === 'failed',
  );
  const reason = all.find((part) => part.status === 'failed')?.reason;
  return {
    search,
    find,
    notSearched:
      reason === undefined || ready === undefined
        ? undefined
        : `Not searched: ${failed.map((name) => NAMES[name]).join(', ')}, which could not be loaded (${reason})`,
    onRetry: () => failed.forEach(load),
  };
}
