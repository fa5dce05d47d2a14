import type { LayoutEdge, Slot } from './gridLayout.ts';

/** A node in its first slot; the slots of a cell may be exchanged. */
export interface PlacedNode extends Slot {
  readonly id: string;
}

/** A step to the next sub-column counts as much as this many rows: cards are wide and low. */
const COLUMN_IN_ROWS = 3;
/** A crossing costs as much as this many rows of line. */
const CROSSING_IN_ROWS = 1.5;
/** Above this many edges crossings are left out of the cost: counting them all takes too long. */
const MOST_EDGES_FOR_CROSSINGS = 700;
const MOST_PASSES = 12;
/** Exchanges are tried with this many slots on either side when a cell is larger than that. */
const REACH = 24;

/**
 * Reorders nodes inside their cells until no exchange of two makes lines
 * shorter and fewer cross. Cells keep their slots, so the frame stays.
 *
 * First three barycentre sweeps, each cell sorted by the mean row of its
 * nodes' neighbours; then passes over all pairs inside each cell, keeping an
 * exchange when the cost falls. Deterministic: cells and pairs are visited in
 * the order given, and only a real gain (not a tie) moves anything.
 */
export function improveSlots(
  cells: readonly (readonly PlacedNode[])[],
  edges: readonly LayoutEdge[],
): ReadonlyMap<string, Slot> {
  const nodes = cells.flat();
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const columns = Int32Array.from(nodes, ({ column }) => column);
  const rows = Int32Array.from(nodes, ({ row }) => row);
  const links = edges.flatMap(({ from, to }) => {
    const a = indexOf.get(from);
    const b = indexOf.get(to);
    return a === undefined || b === undefined || a === b ? [] : [{ a, b }];
  });
  const linksOf: number[][] = nodes.map(() => []);
  links.forEach(({ a, b }, link) => {
    linksOf[a]!.push(link);
    linksOf[b]!.push(link);
  });
  const groups = cells.map((cell) => cell.map(({ id }) => indexOf.get(id)!));

  sweep(groups, rows, columns, links, linksOf);
  exchange(groups, rows, columns, links, linksOf);
  return new Map(
    nodes.map(({ id }, index) => [id, { column: columns[index]!, row: rows[index]! }]),
  );
}

interface Link {
  readonly a: number;
  readonly b: number;
}

type Groups = readonly (readonly number[])[];

function sweep(
  groups: Groups,
  rows: Int32Array,
  columns: Int32Array,
  links: readonly Link[],
  linksOf: readonly (readonly number[])[],
): void {
  for (let pass = 0; pass < 3; pass += 1) {
    const order = pass % 2 === 0 ? groups : [...groups].reverse();
    for (const group of order) {
      const slots = group
        .map((node) => ({ row: rows[node]!, column: columns[node]! }))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      const wanted = group.map((node) => {
        const near = linksOf[node]!.map((link) => otherEnd(links[link]!, node));
        return near.length === 0
          ? rows[node]!
          : near.reduce((sum, other) => sum + rows[other]!, 0) / near.length;
      });
      const sorted = group
        .map((node, index) => ({ node, wanted: wanted[index]!, index }))
        .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
      sorted.forEach(({ node }, index) => {
        rows[node] = slots[index]!.row;
        columns[node] = slots[index]!.column;
      });
    }
  }
}

function exchange(
  groups: Groups,
  rows: Int32Array,
  columns: Int32Array,
  links: readonly Link[],
  linksOf: readonly (readonly number[])[],
): void {
  const countsCrossings = links.length <= MOST_EDGES_FOR_CROSSINGS;
  const isMine = new Uint8Array(links.length);

  /** Cost of the lines at two nodes: their length, and their crossings with all lines. */
  const costAt = (x: number, y: number): number => {
    const mine = [...linksOf[x]!, ...linksOf[y]!.filter((link) => !isLinked(links[link]!, x))];
    let cost = 0;
    for (const link of mine) {
      const { a, b } = links[link]!;
      cost += Math.abs(rows[a]! - rows[b]!) + COLUMN_IN_ROWS * Math.abs(columns[a]! - columns[b]!);
    }
    if (!countsCrossings) return cost;
    for (const link of mine) isMine[link] = 1;
    let crossings = 0;
    mine.forEach((link, index) => {
      for (let other = 0; other < links.length; other += 1) {
        if (isMine[other] === 0 && doCross(links[link]!, links[other]!, rows, columns))
          crossings += 1;
      }
      for (const other of mine.slice(index + 1)) {
        if (doCross(links[link]!, links[other]!, rows, columns)) crossings += 1;
      }
    });
    for (const link of mine) isMine[link] = 0;
    return cost + CROSSING_IN_ROWS * crossings;
  };
  const swap = (x: number, y: number) => {
    [rows[x], rows[y]] = [rows[y]!, rows[x]!];
    [columns[x], columns[y]] = [columns[y]!, columns[x]!];
  };

  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let gains = 0;
    for (const group of groups) {
      for (let i = 0; i < group.length; i += 1) {
        for (let j = i + 1; j < Math.min(group.length, i + 1 + REACH); j += 1) {
          const before = costAt(group[i]!, group[j]!);
          swap(group[i]!, group[j]!);
          if (costAt(group[i]!, group[j]!) < before - 1e-9) gains += 1;
          else swap(group[i]!, group[j]!);
        }
      }
    }
    if (gains === 0) return;
  }
}

const otherEnd = ({ a, b }: Link, node: number) => (a === node ? b : a);
const isLinked = ({ a, b }: Link, node: number) => a === node || b === node;

/** Whether two lines, drawn straight between slots, cross other than at a shared end. */
function doCross(p: Link, q: Link, rows: Int32Array, columns: Int32Array): boolean {
  if (p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) return false;
  const side = (from: number, to: number, point: number) =>
    (columns[to]! - columns[from]!) * (rows[point]! - rows[from]!) -
    (rows[to]! - rows[from]!) * (columns[point]! - columns[from]!);
  return (
    side(p.a, p.b, q.a) * side(p.a, p.b, q.b) < 0 && side(q.a, q.b, p.a) * side(q.a, q.b, p.b) < 0
  );
}
