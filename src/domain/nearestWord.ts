/**
 * The candidate with the fewest single-letter edits to `word`, or undefined
 * when even that one differs in more than a third of its letters. Ties go to
 * the first.
 */
export function findNearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const edits = countEdits(word, candidate);
    if (edits < fewest && edits <= Math.max(2, Math.max(word.length, candidate.length) / 3)) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/**
 * Single-letter edits between two words: a letter added, left out or replaced,
 * or two neighbors swapped. Optimal string alignment (a swapped pair is not
 * edited again) by rows: cost is the product of lengths.
 */
export function countEdits(left: string, right: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const kept = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(kept, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[right.length]!;
}
