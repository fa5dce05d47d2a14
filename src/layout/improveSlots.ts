import type { LayoutEdge, Slot } from './gridLayout.ts';
import { createLineField, type LineField } from './lineField.ts';

/** A node in its first slot; nodes of one cell may exchange theirs. */
export interface PlacedNode extends Slot {
  readonly id: string;
}

/** A step to the next sub-column counts as much as this many rows: cards are wide and low. */
const COLUMN_IN_ROWS = 3;
/** A crossing costs as much as this many rows of line. */
const CROSSING_IN_ROWS = 1.5;
/** Rounds over all pairs, at most. */
const MOST_ROUNDS = 12;
/** Exchanges are tried with this many slots that follow, in reading order. */
const REACH = 24;
/** Pairs of lines that may be compared in all: some tens of milliseconds. */
const MOST_COMPARISONS = 12_000_000;

/**
 * Reorders nodes inside their cells until no exchange of two makes lines
 * shorter and fewer cross. Cells keep their slots, so the frame stays.
 *
 * First three barycentre sweeps, each cell sorted by the mean row of its nodes'
 * neighbours; then rounds over pairs of slots for the length of lines alone,
 * which is cheap; then rounds that weigh crossings, too, as far as a fixed
 * number of comparisons goes (maps of more than about a thousand lines have none).
 * Deterministic: cells and pairs are visited in a fixed order, only a real gain
 * (not a tie) moves anything, and the bound counts work, not time.
 */
export function improveSlots(
  cells: readonly (readonly PlacedNode[])[],
  edges: readonly LayoutEdge[],
): ReadonlyMap<string, Slot> {
  const board = setUp(cells, edges);
  sweep(board);
  exchange(board, byLength(board));
  exchange(board, byLengthAndCrossings(board));
  return new Map(
    board.ids.map((id, node) => [id, { column: board.columns[node]!, row: board.rows[node]! }]),
  );
}

/** Nodes by number: where each stands, and the cells that they belong to. */
interface Board {
  readonly ids: readonly string[];
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly cells: readonly (readonly number[])[];
  readonly field: LineField;
  readonly lineCount: number;
}

function setUp(cells: readonly (readonly PlacedNode[])[], edges: readonly LayoutEdge[]): Board {
  const nodes = cells.flat();
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const lines = edges.flatMap(({ from, to, weight = 1 }) => {
    const a = numbers.get(from);
    const b = numbers.get(to);
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, weight }];
  });
  const columns = Int32Array.from(nodes, ({ column }) => column);
  const rows = Int32Array.from(nodes, ({ row }) => row);
  return {
    ids: nodes.map(({ id }) => id),
    columns,
    rows,
    cells: cells.map((cell) => cell.map(({ id }) => numbers.get(id)!)),
    field: createLineField(lines, columns, rows, COLUMN_IN_ROWS),
    lineCount: lines.length,
  };
}

function sweep({ cells, columns, rows, field }: Board): void {
  const meanRow = (node: number) => {
    let sum = 0;
    let weights = 0;
    for (const line of field.linesAt(node)) {
      sum += field.weightOf(line) * rows[field.otherEnd(line, node)]!;
      weights += field.weightOf(line);
    }
    return weights === 0 ? rows[node]! : sum / weights;
  };
  for (let pass = 0; pass < 3; pass += 1) {
    for (const nodes of pass % 2 === 0 ? cells : [...cells].reverse()) {
      const slots = inReadingOrder(nodes, columns, rows).map((node) => ({
        column: columns[node]!,
        row: rows[node]!,
      }));
      const wanted = new Map(nodes.map((node) => [node, meanRow(node)]));
      // Sorting keeps the order of nodes that want the same.
      const sorted = [...nodes].sort((p, q) => wanted.get(p)! - wanted.get(q)!);
      sorted.forEach((node, index) => {
        columns[node] = slots[index]!.column;
        rows[node] = slots[index]!.row;
        field.follow(node);
      });
    }
  }
}

function inReadingOrder(
  nodes: readonly number[],
  columns: Int32Array,
  rows: Int32Array,
): readonly number[] {
  return [...nodes].sort((p, q) => rows[p]! - rows[q]! || columns[p]! - columns[q]!);
}

/** Tries an exchange and keeps it for a gain: whether it did, or undefined to stop for good. */
type TryExchange = (x: number, y: number) => boolean | undefined;

/**
 * Tries pair after pair, round and round, until a round brings nothing. A pair
 * is tried again only when one of the two, or a neighbour of theirs, has moved
 * since: what others do to their crossings hardly ever turns the answer.
 */
function exchange({ cells, columns, rows, field }: Board, tryExchange: TryExchange): void {
  // Who stands where: slots in reading order, cell after cell.
  const places = cells.map((nodes) => [...inReadingOrder(nodes, columns, rows)]);
  const triedAt: number[] = [];
  const stirredAt = new Int32Array(columns.length);
  const stir = (node: number, turn: number) => {
    stirredAt[node] = turn;
    for (const line of field.linesAt(node)) stirredAt[field.otherEnd(line, node)] = turn;
  };
  let turn = 0;
  let lastGain = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const start = turn;
    let pair = 0;
    for (const place of places) {
      const isStopped = forEachPair(place.length, (i, j) => {
        const x = place[i]!;
        const y = place[j]!;
        pair += 1;
        if (Math.max(stirredAt[x]!, stirredAt[y]!) <= (triedAt[pair] ?? -1)) return false;
        turn += 1;
        triedAt[pair] = turn;
        const isGain = tryExchange(x, y);
        if (isGain !== true) return isGain === undefined;
        place[i] = y;
        place[j] = x;
        turn += 1;
        stir(x, turn);
        stir(y, turn);
        lastGain = turn;
        return false;
      });
      if (isStopped) return;
    }
    if (lastGain <= start) return;
  }
}

/** Visits pairs of places that are within reach, until told to stop: whether it was. */
function forEachPair(count: number, visit: (i: number, j: number) => boolean): boolean {
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count && j <= i + REACH; j += 1) {
      if (visit(i, j)) return true;
    }
  }
  return false;
}

function swap({ columns, rows, field }: Board, x: number, y: number): void {
  const column = columns[x]!;
  const row = rows[x]!;
  columns[x] = columns[y]!;
  rows[x] = rows[y]!;
  columns[y] = column;
  rows[y] = row;
  field.follow(x);
  field.follow(y);
}

function byLength(board: Board): TryExchange {
  const { linesAt, measure } = board.field;
  // A line between the two is counted twice, before and after alike.
  const lengthAt = (x: number, y: number) => measure(linesAt(x)) + measure(linesAt(y));
  return (x, y) => {
    const before = lengthAt(x, y);
    swap(board, x, y);
    if (lengthAt(x, y) < before) return true;
    swap(board, x, y);
    return false;
  };
}

function byLengthAndCrossings(board: Board): TryExchange {
  const { linesAt, otherEnd, measure, countCrossings, countAmong, forEachCrossing } = board.field;
  let comparisons = board.lineCount ** 2;
  if (comparisons > MOST_COMPARISONS / 10) return () => undefined;

  /** Crossings of each line as things stand, so that only those after an exchange need counting. */
  const crossings = Float64Array.from({ length: board.lineCount }, (_, line) =>
    countCrossings(line),
  );
  const add = (lines: readonly number[], sign: 1 | -1) => {
    const isOneOf = new Set(lines);
    for (const line of lines) {
      let own = 0;
      forEachCrossing(line, (other, weight) => {
        own += weight;
        if (!isOneOf.has(other)) crossings[other]! += sign * weight;
      });
      crossings[line] = own;
    }
    comparisons += lines.length * board.lineCount;
  };

  return (x, y) => {
    if (comparisons > MOST_COMPARISONS) return undefined;
    const lines = [...linesAt(x), ...linesAt(y).filter((line) => otherEnd(line, y) !== x)];
    // Crossings among the lines are in the counts of both.
    let before = measure(lines) - CROSSING_IN_ROWS * countAmong(lines);
    for (const line of lines) before += CROSSING_IN_ROWS * crossings[line]!;

    swap(board, x, y);
    let after = measure(lines) - CROSSING_IN_ROWS * countAmong(lines);
    for (const line of lines) {
      if (after >= before) break;
      after += CROSSING_IN_ROWS * countCrossings(line);
      comparisons += board.lineCount;
    }
    const isGain = after < before;
    if (isGain) {
      swap(board, x, y);
      add(lines, -1);
      swap(board, x, y);
      add(lines, 1);
    } else {
      swap(board, x, y);
    }
    return isGain;
  };
}
