/**
 * How many sub-columns each column gets, so that the whole takes the fewest
 * rows within `maxColumns` (at least one a column that holds anything).
 *
 * `sizes[lane][column]` counts the nodes of a cell. A lane is as high as its
 * highest cell, so adding a sub-column helps only where it lowers every
 * highest cell of a lane: all divisions are tried while they are few, else the
 * one that saves most rows is added again and again. Ties go to the division
 * that fills less width, then to wider early columns.
 */
export function chooseColumnCounts(
  sizes: readonly (readonly number[])[],
  maxColumns: number,
): readonly number[] {
  const columns = sizes[0]?.length ?? 0;
  const isUsed = Array.from({ length: columns }, (_, column) =>
    sizes.some((lane) => lane[column]! > 0),
  );
  const least = isUsed.map((used) => (used ? 1 : 0));
  const used = least.filter((count) => count > 0).length;
  const spare = Math.max(0, maxColumns - used);
  return countDivisions(spare, used) <= MOST_DIVISIONS
    ? tryAll(sizes, least, spare)
    : addOneByOne(sizes, least, spare);
}

const MOST_DIVISIONS = 5000;

/** Rows that all lanes take together. */
export function countRows(
  sizes: readonly (readonly number[])[],
  counts: readonly number[],
): number {
  return sizes.reduce((sum, lane) => sum + rowsOfLane(lane, counts), 0);
}

/** Rows of a lane: those of its highest cell. */
export function rowsOfLane(lane: readonly number[], counts: readonly number[]): number {
  return lane.reduce(
    (most, size, column) => (size === 0 ? most : Math.max(most, Math.ceil(size / counts[column]!))),
    0,
  );
}

function tryAll(
  sizes: readonly (readonly number[])[],
  least: readonly number[],
  spare: number,
): readonly number[] {
  let best = least;
  let fewest = countRows(sizes, least);
  const walk = (column: number, left: number, counts: readonly number[]) => {
    if (column === least.length) {
      const rows = countRows(sizes, counts);
      if (rows < fewest || (rows === fewest && sum(counts) < sum(best))) {
        fewest = rows;
        best = counts;
      }
      return;
    }
    const most = least[column] === 0 ? 0 : left;
    for (let extra = most; extra >= 0; extra -= 1) {
      walk(column + 1, left - extra, [...counts, least[column]! + extra]);
    }
  };
  walk(0, spare, []);
  return best;
}

function addOneByOne(
  sizes: readonly (readonly number[])[],
  least: readonly number[],
  spare: number,
): readonly number[] {
  let counts = least;
  for (let added = 0; added < spare; added += 1) {
    const options = counts.flatMap((count, column) =>
      count === 0 ? [] : [counts.map((other, index) => (index === column ? other + 1 : other))],
    );
    // Nodes above the average matter even before a whole row is saved.
    const costs = options.map((option) => countRows(sizes, option) + crowding(sizes, option));
    counts = options[costs.indexOf(Math.min(...costs))]!;
  }
  return counts;
}

/** Below one row in all: how full the cells are, so that a tie in rows still makes progress. */
function crowding(sizes: readonly (readonly number[])[], counts: readonly number[]): number {
  const heights = sizes.flatMap((lane) =>
    lane.map((size, column) => (size === 0 ? 0 : size / counts[column]!)),
  );
  const most = Math.max(1, ...heights);
  return heights.reduce((total, height) => total + (height / most) ** 2, 0) / (heights.length + 1);
}

function countDivisions(spare: number, columns: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(spare, columns); i += 1)
    count = (count * (spare + columns - i + 1)) / i;
  return count;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
