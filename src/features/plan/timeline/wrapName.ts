/** About what a letter takes at the drawing's text size, in px. */
export const LETTER = 6.7;

/**
 * The first of some names, the fullest first, that fits a width in so many
 * lines, broken between words; no lines where none does. Nothing is cut.
 */
export function wrapName(
  names: readonly string[],
  room: number,
  mostLines: number,
): readonly string[] {
  const letters = Math.floor(room / LETTER);
  for (const name of names) {
    const lines = wrap(name, letters);
    if (lines.length <= mostLines && lines.every((line) => line.length <= letters)) return lines;
  }
  return [];
}

function wrap(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
