import { useEffect, useMemo, useState } from 'react';
import {
  findGains,
  gapFor,
  type CredentialGain,
  type Gainable,
} from '../../domain/eligibility/findGains.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import type { Gained } from './gainOrder.ts';
import { sumCosts } from '../../domain/eligibility/totalCost.ts';

export type Gains = ReadonlyMap<Gainable, Gained>;

/** Work between two looks at what the reader does. */
const SLICE_MS = 12;

/**
 * What each of `things`, the same array each time, would do for the reader and cost.
 * Worked out a little at a time, so that the page answers meanwhile; until all
 * is there the last answer stays. Undefined before the first, and without a profile.
 */
export function useGains(
  things: readonly Gainable[],
  { details }: DetailsIndex,
): Gains | undefined {
  const judge = useSelected('judge');
  const eligibility = useApp((state) => valueOf(state.eligibility));
  // Those on the map, so that the numbers agree with those of the map and the list.
  const roles = useSelected('mapRoles');
  const [gains, setGains] = useState<Gains>();
  useEffect(() => {
    if (judge === undefined || eligibility === undefined) return undefined;
    const found = new Map<Gainable, Gained>();
    const work = findGains(eligibility, judge, roles, things);
    const goOn = () => {
      const end = performance.now() + SLICE_MS;
      do {
        const next = work.next();
        if (next.done === true) {
          setGains(found);
          return;
        }
        const [thing, gain] = next.value;
        const own = gapFor(thing, judge);
        found.set(thing, {
          gain,
          cost: sumCosts([...gain.gaps.missing, own], details),
          isShorter: own.kind === 'program' && own.isCompletion,
        });
      } while (performance.now() < end);
      timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [judge, eligibility, roles, things, details]);
  return judge === undefined ? undefined : gains;
}

/** What one thing would do; undefined without a profile, and where it can't be got any more. */
export function useGain(thing: Gainable): CredentialGain | undefined {
  const judge = useSelected('judge');
  const eligibility = useApp((state) => valueOf(state.eligibility));
  // Those on the map, so that the numbers agree with those of the map and the list.
  const roles = useSelected('mapRoles');
  return useMemo(() => {
    if (judge === undefined || eligibility === undefined) return undefined;
    const [found] = findGains(eligibility, judge, roles, [thing]);
    return found?.[1];
  }, [judge, eligibility, roles, thing]);
}
