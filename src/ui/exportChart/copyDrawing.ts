import { svgElement, type SvgElementNode, type SvgNode } from './formatSvg.ts';
import { resolveLengths } from './resolveLengths.ts';
import { formatStyle, resolveStyle, STYLE_ATTRIBUTES, type DrawnStyle } from './resolveStyle.ts';

/** The drawing that is copied, and its size in its own units. */
interface Room {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** Parts that draw nothing, mean nothing elsewhere, or could reach outside the file. */
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'foreignObject']);

/** Some browsers compute `display: none` for what is only drawn where it is referred to. */
const REFERRED_TO: ReadonlySet<string> = new Set([
  'defs',
  'clipPath',
  'mask',
  'marker',
  'pattern',
  'linearGradient',
  'radialGradient',
  'filter',
  'symbol',
  'title',
  'desc',
]);

/** Elements whose texts are read. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'title', 'desc']);

/** Elements with lengths in the drawing's units; in others, such as gradients, percentages are of something else. */
const MEASURED: ReadonlySet<string> = new Set([
  'line',
  'rect',
  'circle',
  'ellipse',
  'text',
  'tspan',
  'use',
  'image',
]);

/** Lengths that a style may give as well. */
const STYLED_LENGTHS: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
};

/** What such lengths are when no style gives them. */
const UNSAID = /^(?:|auto|0(?:px)?)$/;

/** What the style says better, and what only serves use on the page. */
const DROPPED = /^(?:class|style|role|tabindex|focusable|transform|xmlns.*|(?:data|aria)-.*|on.*)$/;

/**
 * What a drawing on the page shows, as elements that need no style sheet: each
 * has what it looks like now in its own attributes, and lengths in the units of
 * the drawing. Left out are elements that are not drawn or are marked
 * `data-export="no"`, and whatever only serves use (names, focus, links). What
 * the drawing refers to, such as patterns, must be inside it.
 */
export function copyDrawing(
  svg: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
  from: DrawnStyle,
): SvgElementNode {
  const computed = getComputedStyle(svg);
  const style = resolveStyle(computed);
  const room = { svg, ...(svg.hasAttribute('viewBox') ? sizeOf(svg.viewBox.baseVal) : size) };
  return svgElement(
    'svg',
    {
      width: size.width,
      height: size.height,
      viewBox: svg.getAttribute('viewBox') ?? undefined,
      preserveAspectRatio: svg.getAttribute('preserveAspectRatio') ?? undefined,
      overflow: computed.overflow,
      ...formatStyle(style, from),
    },
    ...copyChildren(svg, room, style.inherited),
  );
}

/** Whether a picture keeps an element, as far as the element itself says. */
export function isKept(element: Element): boolean {
  if (LEFT_OUT.has(element.localName) || element.getAttribute('data-export') === 'no') return false;
  return REFERRED_TO.has(element.localName) || getComputedStyle(element).display !== 'none';
}

function sizeOf({ width, height }: DOMRect) {
  return { width, height };
}

function copyChildren(element: Element, room: Room, from: DrawnStyle): readonly SvgNode[] {
  return [...element.childNodes].flatMap((child): readonly SvgNode[] => {
    if (child instanceof SVGElement) return isKept(child) ? [copyElement(child, room, from)] : [];
    const isText = child.nodeType === Node.TEXT_NODE && TEXTS.has(element.localName);
    return isText ? [child.textContent ?? ''] : [];
  });
}

function copyElement(element: SVGElement, room: Room, from: DrawnStyle): SvgElementNode {
  const computed = getComputedStyle(element);
  const style = resolveStyle(computed);
  return svgElement(
    // A link leads nowhere outside its page.
    element.localName === 'a' ? 'g' : element.localName,
    {
      ...copyAttributes(element, computed, room),
      transform: findTransform(element, computed),
      ...formatStyle(style, from),
    },
    ...copyChildren(element, room, style.inherited),
  );
}

function copyAttributes(
  element: SVGElement,
  computed: CSSStyleDeclaration,
  { svg, width, height }: Room,
): Readonly<Record<string, string | number>> {
  const kept = new Map(
    [...element.attributes]
      .filter(({ name, value }) => isAttributeKept(name, value))
      .map(({ name, value }): [string, string | number] => [name, value]),
  );
  if (!MEASURED.has(element.localName) || element.ownerSVGElement !== svg) {
    return Object.fromEntries(kept);
  }
  for (const name of STYLED_LENGTHS[element.localName] ?? []) {
    const value = computed.getPropertyValue(name);
    if (!UNSAID.test(value)) kept.set(name, value);
  }
  const em = parseFloat(computed.fontSize);
  const bases = { width, height, em, rem: findRem() };
  for (const [name, value] of kept) kept.set(name, resolveLengths(name, String(value), bases));
  return Object.fromEntries(kept);
}

/** What is elsewhere is not kept either. */
function isAttributeKept(name: string, value: string): boolean {
  if (STYLE_ATTRIBUTES.has(name) || DROPPED.test(name)) return false;
  return !/(?:^|:)href$/.test(name) || /^(?:#|data:)/.test(value);
}

/** The page's text size in px. */
export function findRem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The transform in force, about the drawing's own origin: a style may give it another. */
function findTransform(element: SVGElement, computed: CSSStyleDeclaration): string | undefined {
  const { transform } = computed;
  if (transform === '' || transform === 'none') {
    return element.getAttribute('transform') ?? undefined;
  }
  const [left = 0, top = 0] = computed.transformOrigin.split(' ').map(parseFloat);
  const isOfOwnBox = computed.getPropertyValue('transform-box') === 'fill-box';
  const box =
    isOfOwnBox && element instanceof SVGGraphicsElement ? element.getBBox() : { x: 0, y: 0 };
  const [x, y] = [left + box.x, top + box.y];
  return x === 0 && y === 0
    ? transform
    : `translate(${x} ${y}) ${transform} translate(${-x} ${-y})`;
}
