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
  readonly forEachCrossing: (line: number, use: (other: number, weight: number) => void) => void;
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
  const at: number[][] = Array.from(columns, () => []);
  lines.forEach((line, index) => {
    at[line.a]!.push(index);
    at[line.b]!.push(index);
  });

  const doMeet = (p: number, q: number): boolean => {
    const py1 = ay[p]!;
    const py2 = by[p]!;
    const qy1 = ay[q]!;
    const qy2 = by[q]!;
    if (Math.max(py1, py2) < Math.min(qy1, qy2) || Math.max(qy1, qy2) < Math.min(py1, py2)) {
      return false;
    }
    const px1 = ax[p]!;
    const px2 = bx[p]!;
    const qx1 = ax[q]!;
    const qx2 = bx[q]!;
    if (Math.max(px1, px2) < Math.min(qx1, qx2) || Math.max(qx1, qx2) < Math.min(px1, px2)) {
      return false;
    }
    if (a[p] === a[q] || a[p] === b[q] || b[p] === a[q] || b[p] === b[q]) return false;
    const px = px2 - px1;
    const py = py2 - py1;
    const qx = qx2 - qx1;
    const qy = qy2 - qy1;
    const isParted =
      (px * (qy1 - py1) - py * (qx1 - px1)) * (px * (qy2 - py1) - py * (qx2 - px1)) > 0 ||
      (qx * (py1 - qy1) - qy * (px1 - qx1)) * (qx * (py2 - qy1) - qy * (px2 - qx1)) > 0;
    return !isParted;
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
      let count = 0;
      for (let other = 0; other < a.length; other += 1) {
        if (doMeet(line, other)) count += weights[other]!;
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
    forEachCrossing: (line, use) => {
      for (let other = 0; other < a.length; other += 1) {
        if (doMeet(line, other)) use(other, weights[line]! * weights[other]!);
      }
    },
  };
}
