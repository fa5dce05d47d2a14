import type { Page } from '@playwright/test';
import { medianOf, quantileOf } from '../statistics.ts';

/** Median and 95th percentile, in ms. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** What is measured of one map under one speed of the processor; absent where it does not apply. */
export interface Figures {
  readonly least: number;
  readonly firstDraw: number;
  readonly drag: Spread;
  readonly zoom: Spread;
  readonly dragFar?: Spread;
  readonly zoomFar?: Spread;
  /** Out of readable size and back, through every change of detail. */
  readonly zoomThrough?: Spread;
  readonly select: Spread;
  readonly hover: Spread;
  readonly filter: Spread;
  readonly arrange: number;
  readonly arrangeFrames: Spread;
  /** Of a drag by the real mouse. */
  readonly cardRenders: { readonly mounted: number; readonly ofDrag: number };
}

/** A role lights up this long after the pointer reaches it; the wait is not counted. */
const HOVER_MS = 90;
const LOADS = 5;
const CARDS = 7;

/** Runs every scene on a page that serveBench serves. The page is loaded anew several times. */
export async function runScenes(page: Page, url: string, slowDown: number): Promise<Figures> {
  const isMap = !url.includes('show=plain');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });

  const draws: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    await open(page, url);
    draws.push(await page.evaluate(() => window.probe!.firstDraw.fromRenderMs));
  }
  const least = medianOf(await measureLeast(page));
  const cardRenders = await countRendersOfDrag(page);

  const reach = url.includes('roles=') ? 3000 : 160;
  const drag = spread(await page.evaluate((px) => window.probe!.drag(px, 240), reach));
  const zoom = spread(await page.evaluate(() => window.probe!.zoom(-20, 80)));
  const select = spread(await visitCards(page, 'select'));
  const hover = spread(await visitCards(page, 'hover')).minus(isMap ? HOVER_MS : 0);
  const filter = spread(await changeFilters(page));

  await open(page, url);
  const arranged = await page.evaluate(async () => {
    const results = [];
    for (const by of ['pay', 'level', 'pay', 'level', 'pay'] as const) {
      results.push(await window.probe!.arrange(by));
    }
    return results;
  });

  await open(page, url);
  await page.evaluate(() => window.probe!.zoomAndRest(100, 9));
  const dragFar = spread(await page.evaluate((px) => window.probe!.drag(px, 240), reach / 4));
  const zoomFar = spread(await page.evaluate(() => window.probe!.zoom(20, 80)));
  await page.evaluate(() => window.probe!.zoomAndRest(-100, 9));
  const zoomThrough = spread(await page.evaluate(() => window.probe!.zoom(90, 80)));

  await session.detach();
  return {
    least,
    firstDraw: medianOf(draws),
    drag,
    zoom,
    dragFar,
    zoomFar,
    zoomThrough,
    select,
    hover,
    filter,
    arrange: medianOf(arranged.map(({ ms }) => ms)),
    arrangeFrames: spread(arranged.flatMap(({ frames }) => frames)),
    cardRenders,
  };
}

export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.probe !== undefined, undefined, { timeout: 120_000 });
  await page.waitForTimeout(200);
}

/** Figures of selecting or hovering, card after card, each from rest. */
export async function visitCards(
  page: Page,
  by: 'select' | 'selectPanel' | 'hover',
): Promise<readonly number[]> {
  return page.evaluate(
    async ([action, count]) => {
      const probe = window.probe!;
      const times: number[] = [];
      for (const id of probe.findCards(count)) {
        times.push(await probe[action](id));
        // The camera comes to rest before the next.
        await new Promise((resolve) => void setTimeout(resolve, 450));
        if (action === 'hover') probe.leave(id);
        else probe.deselect();
        await new Promise((resolve) => void setTimeout(resolve, 450));
      }
      return times;
    },
    [by, CARDS] as const,
  );
}

async function measureLeast(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      times.push(await window.probe!.least());
      await new Promise((resolve) => void setTimeout(resolve, 100));
    }
    return times;
  });
}

async function changeFilters(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const none = { levels: [], isNewcomersOnly: false, isEmergingOnly: false };
    const times: number[] = [];
    for (const change of [
      { levels: ['mid'] },
      none,
      { isNewcomersOnly: true },
      none,
      { isEmergingOnly: true },
      none,
    ]) {
      times.push(await window.probe!.filter(change));
      await new Promise((resolve) => void setTimeout(resolve, 100));
    }
    return times;
  });
}

/** Cards rendered while the real mouse drags the map by less than what is mounted ahead. */
async function countRendersOfDrag(page: Page): Promise<Figures['cardRenders']> {
  const count = () => page.evaluate(() => window.probe!.countCardRenders());
  const mounted = await page.locator('[aria-roledescription="career map"] [data-role-id]').count();
  await page.mouse.move(720, 450);
  await page.waitForTimeout(400);
  const before = await count();
  await page.mouse.down();
  await page.mouse.move(700, 380, { steps: 30 });
  await page.mouse.move(740, 420, { steps: 30 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  const ofDrag = (await count()) - before;
  await page.mouse.move(2, 2);
  await page.waitForTimeout(300);
  return { mounted, ofDrag };
}

function spread(times: readonly number[]): Spread & { readonly minus: (ms: number) => Spread } {
  const median = medianOf(times);
  const p95 = quantileOf(times, 0.95);
  return { median, p95, minus: (ms) => ({ median: median - ms, p95: p95 - ms }) };
}
