import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

/** A page with charts. */
const ADDRESS = '/roles/him-director/pay';
/** Points of a saved PNG for each px, and of the screen it is compared with. */
const SCALE = 2;

/** The part of the points of two pictures that may differ: edges are smoothed a little differently. */
const ALIKE = 0.001;

test.use({ deviceScaleFactor: SCALE });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a chart saved as SVG stands alone and looks as on the page (${colorScheme})`, async ({
    page,
    context,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { figure, chart } = await openChart(page);
    const path = await save(page, figure, 'SVG', testInfo.outputPath('chart.svg'));
    const text = readFileSync(path, 'utf8');

    const references = [...text.matchAll(/url\((?:&quot;|["'])?(.{5})|href="(.{5})/g)];
    expect(references.filter(([, a, b]) => !/^(?:data:|#)/.test(a ?? b ?? ''))).toEqual([]);
    expect(text).toMatch(/@font-face\{.*src:url\(data:font\/woff2;base64,/);
    expect(text).not.toMatch(/var\(| class=| data-| aria-/);

    const alone = await openAlone(context, text);
    const words = joinLines(await alone.locator('text').allTextContents());
    expect(words).toContain(joinLines([await figure.getByRole('heading').innerText()]));
    expect(words).toContain(joinLines([await figure.locator('figcaption').innerText()]));
    const copy = alone.locator('svg svg').first();
    const shown = await listTexts(chart);
    const saved = await listTexts(copy);
    expect(saved.map(({ words: said }) => said)).toEqual(shown.map(({ words: said }) => said));
    for (const [index, { length }] of saved.entries()) {
      expect(Math.abs(length - shown[index]!.length)).toBeLessThan(0.3);
    }
    expect(await countUnlike(page, await shoot(chart), await shoot(copy))).toBeLessThan(ALIKE);
  });

  test(`a chart saved as PNG is the saved SVG at twice its size (${colorScheme})`, async ({
    page,
    context,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { figure } = await openChart(page);
    const svg = await save(page, figure, 'SVG', testInfo.outputPath('chart.svg'));
    const png = await save(page, figure, 'PNG', testInfo.outputPath('chart.png'));

    const alone = await openAlone(context, readFileSync(svg, 'utf8'));
    const drawn = await shoot(alone.locator('svg').first());
    // Also that the size is the same: pictures of other sizes are wholly unlike.
    expect(await countUnlike(page, readFileSync(png), drawn)).toBeLessThan(ALIKE);
    const [corner, kinds] = await readColors(page, readFileSync(png));
    expect(corner).toBe(await findBackground(figure));
    expect(kinds).toBeGreaterThan(20);
  });
}

/** The first chart of the page and the figure about it. */
async function openChart(page: Page) {
  await page.goto(ADDRESS);
  const buttons = page.getByRole('button', { name: /SVG$/ });
  const figure = page.getByRole('figure').filter({ has: buttons }).first();
  await expect(figure).toBeVisible();
  await page.waitForLoadState('networkidle');
  return { figure, chart: figure.locator('svg:not(button svg)').first() };
}

/** A saved picture in a page that has nothing of the site: no style sheet, no font. */
async function openAlone(context: BrowserContext, svg: string): Promise<Page> {
  const page = await context.newPage();
  await page.setContent(`<!doctype html><body style="margin: 0">${svg}`);
  const fault = await page.evaluate(async (text) => {
    await document.fonts.ready;
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return file.querySelector('parsererror')?.textContent;
  }, svg);
  expect(fault).toBeUndefined();
  return page;
}

async function save(page: Page, figure: Locator, kind: 'SVG' | 'PNG', path: string) {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: new RegExp(`${kind}$`) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[\\w-]+\\.${kind.toLowerCase()}$`));
  await file.saveAs(path);
  return path;
}

/** What is written and how wide each text is, in px: another font would be wider or narrower. */
function listTexts(
  drawing: Locator,
): Promise<readonly { readonly words: string; readonly length: number }[]> {
  return drawing.evaluate((svg) =>
    [...svg.querySelectorAll('text')]
      .filter((text) => text.getBoundingClientRect().width > 0)
      .filter((text) => text.closest('[data-export="no"]') === null)
      .map((text) => ({
        words: text.textContent,
        length: text.getComputedTextLength(),
      })),
  );
}

/** A drawing as it is on the screen, from a whole px on, so that equal drawings are painted alike. */
async function shoot(drawing: Locator): Promise<Buffer> {
  const clip = await drawing.evaluate((element) => {
    const svg = element as SVGSVGElement;
    // The box of an svg inside another is that of its parts.
    const parent = svg.ownerSVGElement;
    if (parent !== null) {
      const [x, y, width, height] = [svg.x, svg.y, svg.width, svg.height].map(
        ({ baseVal }) => baseVal.value,
      );
      return { x: x!, y: y!, width: width!, height: height! };
    }
    const { x, y, width, height } = svg.getBoundingClientRect();
    const [left, top] = [Math.ceil(x), Math.ceil(y + scrollY)];
    Object.assign(svg.style, {
      position: 'relative',
      left: `${left - x}px`,
      top: `${top - y - scrollY}px`,
    });
    return { x: left, y: top, width, height };
  });
  return drawing.page().screenshot({ clip, fullPage: true });
}

/** The part of the points of two pictures that are clearly different; 1 when their sizes are. */
function countUnlike(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const pen = document.createElement('canvas').getContext('2d')!;
          pen.canvas.width = image.width;
          pen.canvas.height = image.height;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      const differs = (value: number, index: number) => Math.abs(value - b!.data[index]!) > 40;
      return a!.data.filter(differs).length / a!.data.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** The color of a picture's corner, and how many colors it has. */
function readColors(
  page: Page,
  picture: Buffer,
): Promise<readonly [corner: string, kinds: number]> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.canvas.width = image.width;
    pen.canvas.height = image.height;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const points = new Uint32Array(data.buffer);
    return [`rgb(${data.slice(0, 3).join(', ')})`, new Set(points).size] as const;
  }, picture.toString('base64'));
}

/** The color that an element stands on. */
function findBackground(element: Locator): Promise<string> {
  return element.evaluate((start) => {
    let at: Element | null = start;
    let color = '';
    while (at !== null && (color === '' || color === 'rgba(0, 0, 0, 0)')) {
      color = getComputedStyle(at).backgroundColor;
      at = at.parentElement;
    }
    return color;
  });
}

function joinLines(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ');
}
