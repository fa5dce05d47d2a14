const MOST_LETTERS = 80;
/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/i;

/**
 * A file name that every system takes: letters and digits of ASCII with single
 * hyphens between, 80 at most, and the ending. Accents are dropped; where
 * nothing is left the file is called `file`.
 */
export function nameFile(stem: string, ending: string): string {
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-|-$/g, '');
  const name = plain === '' ? 'file' : plain;
  return `${RESERVED.test(name) ? `${name}-file` : name}.${ending}`;
}
