import { useEffect } from 'react';
import type { GuidePartName, GuideParts } from '../domain/guide/guideParts.ts';
import { IDLE, type Loadable } from './loadable.ts';
import { useApp } from './useApp.tsx';

/** A part of the guide, asked for on first use; `isWanted` puts that off. */
export function useGuidePart<Name extends GuidePartName>(
  name: Name,
  isWanted = true,
): Loadable<GuideParts[Name]> {
  const load = useApp((state) => state.loadGuidePart);
  useEffect(() => {
    if (isWanted) load(name);
  }, [isWanted, load, name]);
  return useApp((state) => state.guide[name] ?? IDLE);
}
