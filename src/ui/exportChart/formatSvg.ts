/** An element of a picture; an attribute that is undefined is left out. */
export interface SvgElementNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgNode[];
}

/** An element, or text. */
export type SvgNode = SvgElementNode | string;

export function svgElement(
  name: string,
  attributes: SvgElementNode['attributes'],
  ...children: readonly SvgNode[]
): SvgElementNode {
  return { name, attributes, children };
}

/** The text of an SVG. Characters that XML can't hold are left out; numbers have two decimals at most. */
export function formatSvg(node: SvgNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeXml(formatValue(value))}"`],
  );
  const start = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(formatSvg).join('')}</${node.name}>`;
}

function formatValue(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
