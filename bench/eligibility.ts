import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../tools/findChromium.ts';
import type { StateTimer } from './eligibility/page.tsx';
import { serveBench } from './frames/serve.ts';
import { medianOf, quantileOf } from './statistics.ts';
import { formatTable } from './table.ts';

const SLOW_DOWNS = [1, 4];
const WARM_UP = 300;
const RUNS = 400;
const ROUNDS = 5;

/**
 * Prints how long a real Chromium takes to find the state of every role anew
 * after one change to a profile: node tools/run.mjs bench/eligibility.ts
 */
export async function main(): Promise<void> {
  const server = await serveBench('eligibility');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_ARGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => window.states !== undefined);
    const readers: StateTimer['readers'] = await page.evaluate(() => window.states!.readers);
    const session = await page.context().newCDPSession(page);
    for (const reader of readers) await timeRuns(page, reader, WARM_UP);
    const rows: string[][] = readers.map((reader) => [reader]);
    for (const rate of SLOW_DOWNS) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      for (const row of rows) row.push(...(await findBestRound(page, row[0]!)));
    }
    console.log(
      formatTable(
        ['99 roles, ms', ...SLOW_DOWNS.flatMap((rate) => [`${rate}×: median`, '95th'])],
        rows,
      ),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Median and 95th percentile of the round that other work on the machine disturbed least. */
async function findBestRound(page: Page, reader: string): Promise<readonly string[]> {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await timeRuns(page, reader, RUNS));
  }
  const [best] = rounds.toSorted((a, b) => medianOf(a) - medianOf(b));
  return [medianOf(best!), quantileOf(best!, 0.95)].map((ms) => ms.toFixed(1));
}

function timeRuns(page: Page, reader: string, runs: number): Promise<readonly number[]> {
  return page.evaluate(([id, count]) => window.states!.time(id, count), [reader, runs] as const);
}
