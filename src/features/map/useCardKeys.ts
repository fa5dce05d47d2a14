import { useCallback, type KeyboardEvent } from 'react';
import type { CareerGraph } from '../../domain/careerGraph.ts';
import type { MapGeometry } from '../../layout/geometry.ts';
import { findEndOfColumn, findNeighbour, type Direction } from '../../layout/neighbours.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The part of the stage that a page key moves the view by. */
const PAGE = 0.8;

interface CardKeys {
  readonly geometry: MapGeometry;
  readonly graph: CareerGraph;
  readonly focusCard: (id: string) => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Moves the view by parts of the stage. */
  readonly onPan: (x: number, y: number) => void;
}

/**
 * Keys on the map. Arrows go to the neighbour on that side; with Shift, right
 * and left follow a line out of or into the role, and up and down go through
 * the others that the same role is tied to. Home and End: ends of the column.
 * Plus, minus and 0 zoom; Page Up and Page Down move the view up and down, with
 * Shift left and right. Enter and Space are the card's own click.
 */
export function useCardKeys({ geometry, graph, focusCard, onZoom, onFit, onPan }: CardKeys) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const id = (event.target as HTMLElement).closest<HTMLElement>('[data-role-id]')?.dataset[
        'roleId'
      ];
      const direction = DIRECTIONS[event.key];
      const next = ((): string | undefined => {
        if (id === undefined) return undefined;
        if (event.key === 'Home') return findEndOfColumn(geometry, id, 'first');
        if (event.key === 'End') return findEndOfColumn(geometry, id, 'last');
        if (direction === undefined) return undefined;
        return event.shiftKey
          ? followLine(geometry, graph, id, direction)
          : findNeighbour(geometry, id, direction);
      })();
      if (next !== undefined) focusCard(next);
      else if (event.key === '+' || event.key === '=') onZoom(1.3);
      else if (event.key === '-') onZoom(1 / 1.3);
      else if (event.key === '0') onFit();
      else if (event.key === 'PageUp' || event.key === 'PageDown') {
        const by = event.key === 'PageUp' ? PAGE : -PAGE;
        onPan(event.shiftKey ? by : 0, event.shiftKey ? 0 : by);
      } else if (direction === undefined) return;
      event.preventDefault();
    },
    [geometry, graph, focusCard, onZoom, onFit, onPan],
  );
}

/**
 * Where a line leads: right is the first way out, left the first way in; down
 * and up are the next and the last of the roles that share this role's first
 * way in. Undefined where no line leads on the map.
 */
function followLine(
  geometry: MapGeometry,
  graph: CareerGraph,
  id: string,
  direction: Direction,
): string | undefined {
  const isOnMap = (node: string) => geometry.slots.has(node);
  const waysOut = (node: string) =>
    graph
      .movesFrom(node)
      .map(({ to }) => to)
      .filter(isOnMap);
  const waysIn = graph
    .movesTo(id)
    .map(({ from }) => from)
    .filter(isOnMap);
  if (direction === 'right') return waysOut(id)[0];
  if (direction === 'left') return waysIn[0];
  const before = waysIn[0];
  if (before === undefined) return undefined;
  const siblings = waysOut(before);
  const step = direction === 'down' ? 1 : -1;
  return siblings[(siblings.indexOf(id) + step + siblings.length) % siblings.length];
}
