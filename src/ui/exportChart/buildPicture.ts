import { copyDrawing, findRem } from './copyDrawing.ts';
import { embedFonts, listFamilies } from './embedFonts.ts';
import { formatSvg, svgElement, type SvgElementNode } from './formatSvg.ts';
import { layOutText } from './layOutText.ts';
import { measureDrawing } from './measureDrawing.ts';
import { parseColor } from './parseColor.ts';
import { INHERITED } from './resolveStyle.ts';

/** What a saved chart says about itself. */
export interface ChartWords {
  /** Above the chart. */
  readonly title: string;
  /** Below the chart: where its figures come from. */
  readonly source: string;
}

/** A picture that needs nothing besides itself; sizes in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const EDGE = 24;
const GAP = 16;
/** Narrower charts are given room, so that title and source don't take many lines. */
const NARROWEST = 320;

/**
 * A chart as it is on the page now, in the theme and the text size in force,
 * between its title and its source. The site's font is inside. Rejects with a
 * sentence when the chart is not shown.
 */
export async function buildPicture(
  svg: SVGSVGElement,
  { title, source }: ChartWords,
): Promise<Picture> {
  const { over, ...size } = measureDrawing(svg);
  if (size.width === 0 || size.height === 0) {
    throw new Error('The chart is not shown at the moment, so there is nothing to save.');
  }
  const page = getComputedStyle(document.body);
  const family = page.fontFamily;
  const rem = findRem();
  const inner = Math.max(Math.ceil(over.left + size.width + over.right), NARROWEST);
  const width = inner + 2 * EDGE;

  const head = layOutText(
    title,
    { left: EDGE, top: EDGE, width: inner },
    { family, size: 1.25 * rem, weight: 650, lineHeight: 1.2 },
  );
  const chartTop = head.bottom + GAP + over.top;
  const foot = layOutText(
    source,
    { left: EDGE, top: chartTop + size.height + over.bottom + GAP, width: inner },
    { family, size: 0.75 * rem, weight: 400, lineHeight: 1.4, opacity: 0.8 },
  );
  const height = Math.ceil(foot.bottom + EDGE);

  const chart = copyDrawing(svg, size, { ...INHERITED, 'font-family': family });
  const fonts = await embedFonts(new Set([family, ...listFonts(chart)].flatMap(listFamilies)));
  const picture = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': family,
    },
    svgElement('title', {}, title),
    svgElement('desc', {}, svg.getAttribute('aria-label') ?? source),
    svgElement('style', {}, fonts),
    svgElement('rect', { width, height, fill: findBackground(svg) }),
    svgElement('g', { fill: parseColor(page.color)?.hex }, ...head.lines, ...foot.lines),
    {
      ...chart,
      attributes: { x: EDGE + over.left, y: chartTop, ...chart.attributes },
    },
  );
  return { svg: formatSvg(picture), width, height };
}

function listFonts({ attributes, children }: SvgElementNode): readonly string[] {
  return [
    String(attributes['font-family'] ?? ''),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : listFonts(child))),
  ];
}

/** The color that the chart stands on. */
function findBackground(element: Element | null): string {
  if (element === null) return '#ffffff';
  const color = parseColor(getComputedStyle(element).backgroundColor);
  return color === undefined || color.alpha < 1 ? findBackground(element.parentElement) : color.hex;
}
