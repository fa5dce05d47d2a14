import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/findChromium.ts';
import { open, runScenes, visitCards, type Figures, type Spread } from './frames/scenes.ts';
import { serveBench } from './frames/serve.ts';
import { medianOf } from './statistics.ts';
import { formatNumber, formatTable } from './table.ts';

const MAPS = [
  { name: '99', asked: 'shipped', query: '' },
  { name: '1,000', asked: '1000', query: '&roles=1000' },
  { name: '5,000', asked: '5000', query: '&roles=5000' },
];
const SLOW_DOWNS = [1, 4];

/**
 * Prints how the map answers in a real Chromium, beside a plain SVG of the same
 * map: node tools/run.mjs bench/frames.ts [-- shipped 1000 5000]
 */
export async function main(args: readonly string[]): Promise<void> {
  const maps = MAPS.filter(({ asked }) => args.length === 0 || args.includes(asked));
  const server = await serveBench('frames');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    // Without a limit a frame takes as long as its work, not as long as the screen's tact.
    args: [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    for (const slowDown of SLOW_DOWNS) {
      const title = slowDown === 1 ? 'at full speed' : `slowed down ${slowDown} times`;
      console.log(`\n### The map ${title}: ours | plain SVG, ms (median / 95th percentile)\n`);
      console.log(await compare(browser, server.url, slowDown, maps));
      if (!maps.some(({ asked }) => asked === 'shipped')) continue;
      console.log(`\n### The whole app on the shipped map, ${title}, ms\n`);
      console.log(await measureApp(browser, server.url, slowDown));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function compare(
  browser: Browser,
  url: string,
  slowDown: number,
  maps: typeof MAPS,
): Promise<string> {
  const pairs: (readonly [Figures, Figures])[] = [];
  for (const { name, query } of maps) {
    const ours = await withPage(browser, (page) =>
      runScenes(page, `${url}?show=map${query}`, slowDown),
    );
    const plain = await withPage(browser, (page) =>
      runScenes(page, `${url}?show=plain${query}`, slowDown),
    );
    pairs.push([ours, plain]);
    console.error(`  ${name}: done`);
  }
  const row = (name: string, figureOf: (figures: Figures) => Spread | number | undefined) => [
    name,
    ...pairs.flatMap(([ours, plain]) => [
      formatFigure(figureOf(ours)),
      formatFigure(figureOf(plain)),
    ]),
  ];
  return formatTable(
    ['', ...maps.flatMap(({ name }) => [`${name}: ours`, 'plain'])],
    [
      row('floor: the least change', ({ least }) => least),
      row('first draw', ({ firstDraw }) => firstDraw),
      row('pan frame, readable', ({ drag }) => drag),
      row('zoom frame, readable', ({ zoom }) => zoom),
      row('pan frame, far', ({ dragFar }) => dragFar),
      row('zoom frame, far', ({ zoomFar }) => zoomFar),
      row('zoom frame, through all', ({ zoomThrough }) => zoomThrough),
      row('select a role', ({ select }) => select),
      row('point at a role', ({ hover }) => hover),
      row('change a filter', ({ filter }) => filter),
      row('arrange by pay', ({ arrange }) => arrange),
      row('frame while cards move', ({ arrangeFrames }) => arrangeFrames),
      [
        'cards on the page',
        ...pairs.flatMap((pair) => pair.map(({ cardRenders }) => String(cardRenders.mounted))),
      ],
      [
        'cards rendered by a drag',
        ...pairs.flatMap(([ours]) => [String(ours.cardRenders.ofDrag), '']),
      ],
    ],
  );
}

/** With panel, filters and address: what a reader waits for. */
async function measureApp(browser: Browser, url: string, slowDown: number): Promise<string> {
  return withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const draws: number[] = [];
    for (let load = 0; load < 5; load += 1) {
      await open(page, `${url}?show=app`);
      draws.push(await page.evaluate(() => window.probe!.firstDraw.fromNavigationMs));
    }
    const select = await visitCards(page, 'select');
    const panel = await visitCards(page, 'selectPanel');
    const hover = (await visitCards(page, 'hover')).map((ms) => ms - 90);
    const filter = await page.evaluate(async () => {
      const times: number[] = [];
      for (let turn = 0; turn < 8; turn += 1) {
        times.push(await window.probe!.press('Open to newcomers'));
        await new Promise((resolve) => void setTimeout(resolve, 100));
      }
      return times;
    });
    const row = (name: string, times: readonly number[]) => [
      name,
      formatNumber(medianOf(times)),
      formatNumber(Math.max(...times)),
    ];
    return formatTable(
      ['', 'median', 'most'],
      [
        row('first draw, from navigation', draws),
        row('select a role: its lines', select),
        row('select a role: its panel', panel),
        row('point at a role', hover),
        row('press “open to newcomers”', filter),
      ],
    );
  });
}

async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function formatFigure(figure: Spread | number | undefined): string {
  if (figure === undefined) return '';
  if (typeof figure === 'number') return formatNumber(figure);
  // A small map that is wholly on the screen does not move.
  if (Number.isNaN(figure.median)) return '–';
  return `${formatNumber(figure.median)} / ${formatNumber(figure.p95)}`;
}
