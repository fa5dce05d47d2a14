/** A color as drawing programs know it, and how much of it covers what is below: 0 to 1. */
export interface PlainColor {
  readonly hex: string;
  readonly alpha: number;
}

/**
 * Reads a color as browsers compute it: `rgb()`, `rgba()`, and the `color(srgb)`
 * that mixing gives. Undefined for anything else (`none`, `url()`, other color spaces).
 */
export function parseColor(text: string): PlainColor | undefined {
  const match = /^(rgba?|color)\((.*)\)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, kind, inside = ''] = match;
  const isMixed = kind === 'color';
  if (isMixed && !inside.startsWith('srgb ')) return undefined;
  const parts = inside
    .replace(/^srgb /, '')
    .split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (parts.some(Number.isNaN)) return undefined;
  const channels = [red, green, blue].map((part) => Math.round(isMixed ? part * 255 : part));
  return { hex: `#${channels.map(toHex).join('')}`, alpha };
}

function toHex(channel: number): string {
  return Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0');
}
