import { useMemo } from 'react';
import type { CareerGraph, Neighbourhood } from '../../domain/careerGraph.ts';
import { findNeighbourhood } from '../../domain/careerGraph.ts';
import { listMainMoves } from '../../domain/mainMoves.ts';
import type { Move } from '../../domain/model.ts';
import { routeMoves } from '../../layout/routeMoves.ts';
import { useSelected } from '../../store/useApp.tsx';
import type { ShownLine } from './MapLines.tsx';
import type { Emphasis } from './RoleCard.tsx';
import type { MapModel } from './useMapModel.ts';

/** More resting lines than this are a hairball, and slow; then they wait for a role to be pointed at. */
const MOST_AT_REST = 600;

export interface EmphasisModel {
  readonly neighbourhood: Neighbourhood | undefined;
  readonly emphasisOf: (id: string) => Emphasis;
  /** Lines of the role that is pointed at or chosen. */
  readonly activeLines: readonly ShownLine[];
}

/** What stands out because of one node, and the lines that say why. */
export function useEmphasis(
  { geometry, moves }: MapModel,
  graph: CareerGraph,
  active: string | undefined,
  steps: number,
): EmphasisModel {
  const openKey = useOpenKey();
  const model = useMemo((): EmphasisModel => {
    if (active === undefined || !geometry.slots.has(active)) {
      return { neighbourhood: undefined, emphasisOf: () => 'plain', activeLines: [] };
    }
    const isShown = new Set(moves);
    const neighbourhood = findNeighbourhood(graph, active, steps, (move) => isShown.has(move));
    const sources = new Set(neighbourhood.waysIn.map(({ from }) => from));
    const targets = new Set(neighbourhood.waysOut.map(({ to }) => to));
    const emphasisOf = (id: string): Emphasis => {
      if (id === active) return 'active';
      const isIn = sources.has(id);
      const isOut = targets.has(id);
      return isIn && isOut ? 'both-ways' : isIn ? 'way-in' : isOut ? 'way-out' : 'plain';
    };
    const looks = new Map([
      ...neighbourhood.waysIn.map((move) => [move, 'way-in'] as const),
      ...neighbourhood.waysOut.map((move) => [move, 'way-out'] as const),
    ]);
    // Ways in end in one place and ways out begin in one: each makes one trunk with branches.
    const routed = routeMoves(
      [...looks].map(([{ id, from, to, kind }, look]) => ({
        id,
        from,
        to,
        bundle: `${look} ${kind} ${look === 'way-in' ? to : from}`,
        // Ways in arrive on the left and ways out leave on the right, where they can.
        isOnLeft: look === 'way-in',
      })),
      geometry,
    );
    const byId = new Map([...looks].map(([move, look]) => [move.id, { kind: move.kind, look }]));
    return {
      neighbourhood,
      emphasisOf,
      activeLines: routed.map((line) => ({ ...line, ...byId.get(line.id)! })),
    };
  }, [active, geometry, graph, moves, steps]);
  return useMemo(() => {
    const isOpen = readOpenKey(openKey);
    const activeLines = model.activeLines.map((line) => ({ ...line, isOpen: isOpen(line) }));
    return openKey === '' ? model : { ...model, activeLines };
  }, [model, openKey]);
}

/**
 * The main moves, drawn faintly while nothing is asked, and the moves that are
 * open to the reader, main or not. Those are routed by themselves, so that a
 * change to the profile shifts no other line.
 */
export function useRestingLines(
  { geometry, moves }: MapModel,
  graph: CareerGraph,
): readonly ShownLine[] {
  const openKey = useOpenKey();
  const resting = useMemo((): readonly ShownLine[] => {
    const main = listMainMoves(moves, graph.rolesById);
    const entries = moves.filter(({ kind }) => kind === 'entry');
    const shown = entries.length > 60 ? main : [...main, ...entries];
    if (shown.length > MOST_AT_REST) return [];
    const kindOf = new Map(shown.map(({ id, kind }) => [id, kind]));
    const lines = shown.map(({ id, from, to }) => ({ id, from, to, bundle: to }));
    return routeMoves(lines, geometry).map((line) => ({
      ...line,
      kind: kindOf.get(line.id)!,
      look: 'rest',
    }));
  }, [geometry, graph, moves]);
  return useMemo(() => {
    const isOpen = readOpenKey(openKey);
    const open = moves.filter(isOpen);
    if (open.length === 0) return resting;
    const kindOf = new Map(open.map(({ id, kind }) => [id, kind]));
    const lines = open.map(({ id, from, to, kind }) => ({ id, from, to, bundle: kind }));
    const routed = routeMoves(lines, geometry).map((line): ShownLine => ({
      ...line,
      kind: kindOf.get(line.id)!,
      look: 'rest',
      isOpen: true,
    }));
    return [...resting.filter((line) => !isOpen(line)), ...routed];
  }, [resting, geometry, moves, openKey]);
}

/** The open moves as one word, which stays the same as long as they do: no line is drawn anew for nothing. */
function useOpenKey(): string {
  return [...useSelected('openMoves')].join(' ');
}

function readOpenKey(key: string): (move: Pick<Move, 'id'>) => boolean {
  const ids = new Set(key.split(' '));
  return ({ id }) => ids.has(id);
}
