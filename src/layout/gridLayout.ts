import { chooseColumnCounts, rowsOfLane } from './columnCounts.ts';
import { improveSlots } from './improveSlots.ts';

/** A node with the column and the lane it belongs in, both counted from 0. */
export interface LayoutNode {
  readonly id: string;
  readonly column: number;
  readonly lane: number;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** A whole number, 1 unless said: a line of weight 2 is kept short and clear as if it were two. */
  readonly weight?: number | undefined;
}

export interface Slot {
  /** Sub-column, counted over the whole map. */
  readonly column: number;
  /** Row, counted over the whole map. */
  readonly row: number;
}

/** Where everything goes, in grid units: no pixels, no text. */
export interface GridLayout {
  readonly slots: ReadonlyMap<string, Slot>;
  /** Sub-columns of each column; 0 for a column without nodes. */
  readonly columnCounts: readonly number[];
  /** Rows of each lane; 0 for a lane without nodes. */
  readonly laneRows: readonly number[];
}

/**
 * Places nodes on a grid in which a column holds sub-columns, a lane holds
 * rows, and each node stays in its own column and lane: the fixed frame of a
 * career map. No two nodes share a slot. The same input gives the same output.
 *
 * The frame fixes what Sugiyama, Tagawa and Toda (1981) call the layers; what
 * is free is the place inside each cell. It starts from their barycentre rule
 * and is then improved by exchanging pairs of slots (2-exchange for the
 * quadratic assignment problem, Koopmans and Beckmann 1957; the same greedy
 * switching as Eades and Kelly 1986, with line length in the cost besides
 * crossings). See improveSlots.ts.
 *
 * Cost: near linear in nodes and edges for the frame; the exchanges take time
 * in proportion to pairs inside cells and are bounded.
 */
export function layOutGrid(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  frame: { readonly columns: number; readonly lanes: number; readonly maxColumns: number },
): GridLayout {
  const cells = new Map<string, LayoutNode[]>();
  const sizes = Array.from({ length: frame.lanes }, () =>
    Array.from({ length: frame.columns }, () => 0),
  );
  for (const node of nodes) {
    const key = `${node.lane}:${node.column}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [node]);
    else cell.push(node);
    sizes[node.lane]![node.column]! += 1;
  }
  const columnCounts = chooseColumnCounts(sizes, frame.maxColumns);
  const laneRows = sizes.map((lane) => rowsOfLane(lane, columnCounts));
  const firstColumns = runningTotals(columnCounts);
  const firstRows = runningTotals(laneRows);

  const filled = [...cells.values()].map((members) => {
    const { column, lane } = members[0]!;
    const width = columnCounts[column]!;
    const rows = Math.ceil(members.length / width);
    // The cell's rows stand in the middle of the lane; the last may be short.
    const top = firstRows[lane]! + Math.floor((laneRows[lane]! - rows) / 2);
    return members.map(({ id }, index) => ({
      id,
      column: firstColumns[column]! + (index % width),
      row: top + Math.floor(index / width),
    }));
  });
  return { slots: improveSlots(filled, edges), columnCounts, laneRows };
}

/** [2, 3, 1] gives [0, 2, 5]: where each part begins. */
export function runningTotals(counts: readonly number[]): readonly number[] {
  let total = 0;
  return counts.map((count) => {
    const start = total;
    total += count;
    return start;
  });
}
