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

/** A name in as many lines as it takes; broken after a hyphen only where a word is too long for a line. */
export function breakName(name: string, room: number): readonly string[] {
  const lines = wrapName([name], room, Infinity);
  return lines.length > 0 ? lines : wrap(name, Math.floor(room / LETTER), /[^ -]+[ -]*/g);
}

function wrap(name: string, letters: number, parts = /[^ ]+ */g): readonly string[] {
  const lines: string[] = [];
  for (const part of name.match(parts) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && longer.trimEnd().length <= letters) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
