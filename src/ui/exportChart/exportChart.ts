import { nameFile } from '../nameFile.ts';
import { saveFile } from '../saveFile.ts';
import { buildPicture, type ChartWords } from './buildPicture.ts';
import { paintPng } from './paintPng.ts';

export interface ChartFile extends ChartWords {
  /** Without an ending; what a file can't be called is changed. */
  readonly fileName: string;
}

/**
 * Saves a chart of the page as an SVG that stands alone: colors, text and font
 * are inside. Rejects with a sentence for the reader.
 */
export async function saveChartSvg(svg: SVGSVGElement, file: ChartFile): Promise<void> {
  const picture = await buildPicture(svg, file);
  saveFile(nameFile(file.fileName, 'svg'), new Blob([picture.svg], { type: 'image/svg+xml' }));
}

/**
 * Saves a chart of the page as a PNG of twice its size in px. Rejects with a
 * sentence for the reader.
 */
export async function saveChartPng(svg: SVGSVGElement, file: ChartFile): Promise<void> {
  const picture = await buildPicture(svg, file);
  saveFile(nameFile(file.fileName, 'png'), await paintPng(picture));
}
