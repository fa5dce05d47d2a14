import { svgElement, type SvgElementNode } from './formatSvg.ts';
import { wrapText } from './wrapText.ts';

/** Sizes in px. */
export interface TextStyle {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  /** A multiple of the size. */
  readonly lineHeight: number;
  readonly opacity?: number;
}

/** A text in lines of a width, and where the last of them ends. */
export function layOutText(
  text: string,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  style: TextStyle,
): { readonly lines: readonly SvgElementNode[]; readonly bottom: number } {
  const step = style.size * style.lineHeight;
  const lines = wrapText(text, width, measureIn(style));
  return {
    lines: lines.map((line, index) =>
      svgElement(
        'text',
        {
          x: left,
          // Small letters reach about half their size above the line they stand on.
          y: top + (index + 0.5) * step + style.size * 0.33,
          'font-size': style.size,
          'font-weight': style.weight,
          'fill-opacity': style.opacity,
        },
        line,
      ),
    ),
    bottom: top + lines.length * step,
  };
}

/** Measures as the page would show it; roughly where the browser lends no canvas. */
function measureIn({ family, size, weight }: TextStyle): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text) => text.length * size * 0.55;
  pen.font = `${weight} ${size}px ${family}`;
  return (text) => pen.measureText(text).width;
}
