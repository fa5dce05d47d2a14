import { useCallback, useMemo } from 'react';
import {
  DEFAULT_RANKING,
  formatRanking,
  parseRanking,
  RANK_COLUMNS,
  type Ranking,
} from '../../domain/wageRanking.ts';
import { STATE_TILES } from '../../layout/stateTiles.ts';
import { useApp } from '../../store/useApp.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';

/**
 * What the link says of a role's wages. Without a state in the link it is that
 * of the place in force, which may be the reader's own and is written nowhere.
 */
export function usePayChoices() {
  const { choices, ignored, change } = useCompareChoices();
  const place = useApp((state) => state.placeWages.place);
  const { adjustsPrices, areas, rank } = choices;
  const ranking = rank === undefined ? DEFAULT_RANKING : parseRanking(rank);
  const isKnown = areas === undefined || isState(areas);
  const stateId = areas !== undefined && isKnown ? areas : place.states?.[0];
  const all = useMemo(
    () => [
      ...ignored,
      ...(areas === undefined || isKnown
        ? []
        : [{ name: 'areas', value: areas, reason: 'there is no such state' }]),
      ...(rank === undefined || ranking !== undefined
        ? []
        : [{ name: 'rank', value: rank, reason: `it can be ${RANK_COLUMNS.join(', ')}` }]),
    ],
    [ignored, areas, isKnown, rank, ranking],
  );
  const dismiss = useCallback(
    () =>
      change(
        { areas: isKnown ? areas : undefined, rank: ranking && formatRanking(ranking) },
        'adjust',
      ),
    [change, areas, isKnown, ranking],
  );
  return {
    adjustsPrices,
    ranking: ranking ?? DEFAULT_RANKING,
    /** The state whose areas are shown; undefined: none. */
    stateId,
    ignored: all,
    dismiss,
    adjustPrices: (adjusts: boolean) => change({ adjustsPrices: adjusts }),
    rank: (next: Ranking) => change({ rank: formatRanking(next) }),
    chooseState: (id: string) => change({ areas: id }),
  };
}

function isState(id: string): boolean {
  return STATE_TILES.some((tile) => tile.id === id);
}
