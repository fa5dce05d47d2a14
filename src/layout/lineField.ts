/** A line between two nodes, by their numbers; a line of weight 2 counts as two. */
export interface WeightedLine {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Lines between nodes that stand in slots and move, and how often they cross. */
export interface LineField {
  /** Numbers of the lines at a node. */
  readonly linesAt: (node: number) => readonly number[];
  readonly otherEnd: (line: number, node: number) => number;
  readonly weightOf: (line: number) => number;
  /** To be called when a node has moved. */
  readonly follow: (node: number) => void;
  /** Weighted length of some lines, in rows. */
  readonly measure: (lines: readonly number[]) => number;
  /** Weighted crossings of a line with all others. */
  readonly countCrossings: (line: number) => number;
  /** Weighted crossings among some lines, each once. */
  readonly countAmong: (lines: readonly number[]) => number;
  /** Calls back for each line that crosses a line, with their weight. */
  readonly forEachCrossing: (line: number, visit: (other: number, weight: number) => void) => void;
}

/**
 * Keeps the ends of lines beside each other in memory, since counting crossings
 * is what a layout spends its time on. `columns` and `rows` are the nodes'
 * slots; a step of one column is as long as `columnInRows` rows. Lines are
 * taken as straight between slots. They cross when they meet other than at a
 * shared node: a line that passes exactly over the end of another counts, for
 * on a grid that is usual, and on the screen it runs through a card.
 */
export function createLineField(
  lines: readonly WeightedLine[],
  columns: Int32Array,
  rows: Int32Array,
  columnInRows: number,
): LineField {
  const a = Int32Array.from(lines, (line) => line.a);
  const b = Int32Array.from(lines, (line) => line.b);
  const weights = Int32Array.from(lines, ({ weight }) => weight);
  const ax = Int32Array.from(a, (node) => columns[node]!);
  const ay = Int32Array.from(a, (node) => rows[node]!);
  const bx = Int32Array.from(b, (node) => columns[node]!);
  const by = Int32Array.from(b, (node) => rows[node]!);
  const top = ay.map((y, line) => Math.min(y, by[line]!));
  const bottom = ay.map((y, line) => Math.max(y, by[line]!));
  const left = ax.map((x, line) => Math.min(x, bx[line]!));
  const right = ax.map((x, line) => Math.max(x, bx[line]!));
  const at: number[][] = Array.from(columns, () => []);
  lines.forEach((line, index) => {
    at[line.a]!.push(index);
    at[line.b]!.push(index);
  });

  const doMeet = (p: number, q: number): boolean => {
    const px = ax[p]!;
    const py = ay[p]!;
    const qx = ax[q]!;
    const qy = ay[q]!;
    const alongPX = bx[p]! - px;
    const alongPY = by[p]! - py;
    const alongQX = bx[q]! - qx;
    const alongQY = by[q]! - qy;
    const offX = qx - px;
    const offY = qy - py;
    // On which side of p the ends of q are, and the other way round.
    const start = alongPX * offY - alongPY * offX;
    const end = start + alongPX * alongQY - alongPY * alongQX;
    if (start * end > 0) return false;
    const startOfP = alongQY * offX - alongQX * offY;
    const endOfP = startOfP + alongQX * alongPY - alongQY * alongPX;
    if (startOfP * endOfP > 0) return false;
    if (a[p] === a[q] || a[p] === b[q] || b[p] === a[q] || b[p] === b[q]) return false;
    if (start !== 0 || end !== 0) return true;
    // Both in one line: they meet where they overlap.
    return (
      right[p]! >= left[q]! &&
      right[q]! >= left[p]! &&
      bottom[p]! >= top[q]! &&
      bottom[q]! >= top[p]!
    );
  };

  return {
    linesAt: (node) => at[node]!,
    otherEnd: (line, node) => (a[line] === node ? b[line]! : a[line]!),
    weightOf: (line) => weights[line]!,
    follow: (node) => {
      for (const line of at[node]!) {
        if (a[line] === node) {
          ax[line] = columns[node]!;
          ay[line] = rows[node]!;
        } else {
          bx[line] = columns[node]!;
          by[line] = rows[node]!;
        }
        top[line] = Math.min(ay[line]!, by[line]!);
        bottom[line] = Math.max(ay[line]!, by[line]!);
        left[line] = Math.min(ax[line]!, bx[line]!);
        right[line] = Math.max(ax[line]!, bx[line]!);
      }
    },
    measure: (some) => {
      let length = 0;
      for (const line of some) {
        length +=
          weights[line]! *
          (Math.abs(ay[line]! - by[line]!) + columnInRows * Math.abs(ax[line]! - bx[line]!));
      }
      return length;
    },
    countCrossings: (line) => {
      const fromRow = top[line]!;
      const toRow = bottom[line]!;
      const fromColumn = left[line]!;
      const toColumn = right[line]!;
      let count = 0;
      for (let other = 0; other < a.length; other += 1) {
        // Most lines are elsewhere, and that is quick to see.
        const isNear =
          top[other]! <= toRow &&
          bottom[other]! >= fromRow &&
          left[other]! <= toColumn &&
          right[other]! >= fromColumn;
        if (isNear && doMeet(line, other)) count += weights[other]!;
      }
      return count * weights[line]!;
    },
    countAmong: (some) => {
      let count = 0;
      for (let i = 0; i < some.length; i += 1) {
        for (let j = i + 1; j < some.length; j += 1) {
          if (doMeet(some[i]!, some[j]!)) count += weights[some[i]!]! * weights[some[j]!]!;
        }
      }
      return count;
    },
    forEachCrossing: (line, visit) => {
      for (let other = 0; other < a.length; other += 1) {
        if (doMeet(line, other)) visit(other, weights[line]! * weights[other]!);
      }
    },
  };
}
