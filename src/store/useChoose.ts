import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Choices } from './choices.ts';
import { isMapPath, paths } from './paths.ts';
import { formatChoices } from './urlState.ts';
import { useApp, useAppStore } from './useApp.tsx';

/**
 * Changes choices: the store at once, so that the screen answers, then the
 * address. `choose` is a step that Back undoes, on this page or on another;
 * `adjust` (a slider, typing) replaces the last one.
 */
export function useChoose(): {
  readonly choose: (change: Partial<Choices>, page?: string) => void;
  readonly adjust: (change: Partial<Choices>) => void;
} {
  const store = useAppStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const write = useCallback(
    (change: Partial<Choices>, replace: boolean, page?: string) => {
      const { choices, chosenRole, setChoices } = store.getState();
      const next = { ...choices, ...change };
      setChoices(next);
      // The store knows of a role chosen a moment ago; the rendered address may not yet.
      const mapPath = chosenRole === undefined ? paths.map : paths.role(chosenRole);
      const here = isMapPath(pathname) ? mapPath : pathname;
      const to = { pathname: page ?? here, search: formatChoices(next) };
      void navigate(to, { replace, preventScrollReset: true });
    },
    [navigate, pathname, store],
  );
  return {
    choose: useCallback((change, page) => write(change, false, page), [write]),
    adjust: useCallback((change) => write(change, true), [write]),
  };
}

/** Opens a role beside or instead of the map, or (undefined) goes back to the map. */
export function useChooseRole(): (id: string | undefined) => void {
  const store = useAppStore();
  const navigate = useNavigate();
  const { pathname: here } = useLocation();
  return useCallback(
    (id) => {
      store.getState().chooseRole(id);
      const search = formatCarried(store.getState().choices, here);
      void navigate({ pathname: id === undefined ? paths.map : paths.role(id), search });
    },
    [here, navigate, store],
  );
}

/** The query that carries the reader's choices along a link. */
export function useLinkQuery(): string {
  const { pathname } = useLocation();
  return useApp((state) => formatCarried(state.choices, pathname));
}

/** The words of the search page are for all of the site: they stay there, and do not narrow the map. */
function formatCarried(choices: Choices, pathname: string): string {
  return formatChoices(pathname === paths.search ? { ...choices, query: '' } : choices);
}
