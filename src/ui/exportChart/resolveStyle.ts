import { parseColor } from './parseColor.ts';

/** Properties by name, as the SVG attributes of the same names would give them. */
export type DrawnStyle = Readonly<Record<string, string>>;

/** What passes on to the elements inside, with what holds where nothing is said. */
export const INHERITED: DrawnStyle = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  'clip-rule': 'nonzero',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  'shape-rendering': 'auto',
  visibility: 'visible',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  // No attributes, only styles.
  'font-variant-numeric': 'normal',
  'text-transform': 'none',
};

/** What holds for the element alone, with what holds where nothing is said. */
const OWN: DrawnStyle = {
  opacity: '1',
  'stop-color': '#000000',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
  filter: 'none',
  'text-decoration-line': 'none',
  'vector-effect': 'none',
  'mix-blend-mode': 'normal',
};

const STYLE_ONLY: ReadonlySet<string> = new Set([
  'font-variant-numeric',
  'text-transform',
  'mix-blend-mode',
  'text-decoration-line',
]);

/** A color, and the property that says how much of it covers. */
const PAINTS = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
  ['stop-color', 'stop-opacity'],
] as const;

/** Attributes that computed style replaces. */
export const STYLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...Object.keys(INHERITED),
  ...Object.keys(OWN),
  'color',
  'display',
  'text-decoration',
]);

/** What of a computed style is seen in a drawing. Properties that this browser doesn't know are as if unsaid. */
export function resolveStyle(computed: CSSStyleDeclaration): {
  readonly inherited: DrawnStyle;
  readonly own: DrawnStyle;
} {
  const pick = (names: DrawnStyle) =>
    Object.fromEntries(
      Object.entries(names).map(([name, initial]) => {
        const value = computed.getPropertyValue(name);
        return [name, value === '' ? initial : value.replace(/(\d)px\b/g, '$1')];
      }),
    );
  const inherited = pick(INHERITED);
  const own = pick(OWN);
  for (const [paint, opacity] of PAINTS) {
    const style = paint in own ? own : inherited;
    const color = parseColor(style[paint] ?? '');
    if (color === undefined) continue;
    style[paint] = color.alpha === 0 && paint !== 'stop-color' ? 'none' : color.hex;
    style[opacity] = String(round(Number(style[opacity] ?? 1) * color.alpha));
  }
  return { inherited, own };
}

/**
 * The attributes that give an element its style inside one that passes on
 * `from`; what it has anyway is left out.
 */
export function formatStyle(
  { inherited, own }: { readonly inherited: DrawnStyle; readonly own: DrawnStyle },
  from: DrawnStyle,
): Readonly<Record<string, string | undefined>> {
  const said = [
    ...Object.entries(inherited).filter(([name, value]) => value !== from[name]),
    ...Object.entries(own).filter(([name, value]) => value !== OWN[name]),
  ];
  const styles = said
    .filter(([name]) => STYLE_ONLY.has(name))
    .map(([name, value]) => `${name}:${value}`);
  return {
    ...Object.fromEntries(said.filter(([name]) => !STYLE_ONLY.has(name))),
    style: styles.length === 0 ? undefined : styles.join(';'),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
