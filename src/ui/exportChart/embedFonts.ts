/** Descriptors of a face that its copy keeps. */
const KEPT = ['font-style', 'font-weight', 'font-stretch', 'unicode-range'];

/**
 * The page's own faces of the named families, as rules of CSS with the font
 * files in them. A family that the page has from elsewhere, or whose file does
 * not come, is left out: the next family named stands in for it.
 */
export async function embedFonts(families: ReadonlySet<string>): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap(listFaces)
    .filter((face) => families.has(unquote(face.style.getPropertyValue('font-family'))));
  const rules = await Promise.all(faces.map(embedFace));
  return rules.join('');
}

/** The families of a `font-family` list, without their quotes. */
export function listFamilies(list: string): readonly string[] {
  return list.split(',').map(unquote);
}

function unquote(name: string): string {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function listFaces(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  // Rules of other origins can't be read, and are none of this site's.
  const isOwn = sheet.href === null || new URL(sheet.href).origin === location.origin;
  return isOwn ? [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule) : [];
}

async function embedFace(face: CSSFontFaceRule): Promise<string> {
  const [, source] = /url\((["']?[^"')]+["']?)\)/.exec(face.style.getPropertyValue('src')) ?? [];
  const base = face.parentStyleSheet?.href ?? document.baseURI;
  const address = source === undefined ? undefined : new URL(unquote(source), base);
  if (address?.origin !== location.origin) return '';
  const file = await fetchFont(address);
  if (file === undefined) return '';
  const descriptors = KEPT.map((name) => [name, face.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`);
  const family = face.style.getPropertyValue('font-family');
  return `@font-face{font-family:${family};${descriptors.join('')}src:url(${file}) format("woff2")}`;
}

/** A font file as a data URI. */
async function fetchFont(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:font/woff2;base64,${btoa(letters)}`;
  } catch {
    return undefined;
  }
}
