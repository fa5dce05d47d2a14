import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Place, WageTable } from '../../src/domain/model.ts';
import type { WageHistory } from '../../src/domain/wageHistory.ts';
import { expect, test } from './strictTest.ts';

const DATA = join(import.meta.dirname, '../../data/him-us');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A system vice president stands for the median, the 75th and the 90th percentile of these. */
const SOC = '11-9111';
const BAND = ['p50', 'p75', 'p90'] as const;
const ADDRESS = '/roles/system-him-executive/pay';

function readData(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'));
}

const usd = (value: number) => `$${value.toLocaleString('en-US')}`;

const section = (page: Page, name: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

/** The texts of a table's cells, row by row, heads left out. */
async function readRows(place: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await place.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** The texts of a drawing that are whole dollar figures, and not of its axes. */
async function readFigures(chart: Locator): Promise<readonly string[]> {
  const texts = await chart.locator('text').allTextContents();
  return texts.filter((text) => /^\$[\d,]+$/.test(text));
}

const { places } = readData('places.json') as { readonly places: readonly Place[] };
const placesById = new Map(places.map((place) => [place.id, place]));
const nameOf = (id: string) => placesById.get(id)!.name;

/** A place's price parity, or its state's. */
function parityOf(id: string): number {
  const place = placesById.get(id)!;
  return place.priceParity ?? placesById.get(place.states![0]!)!.priceParity!;
}

/** The role's three figures in a place, as the data files have them. */
function bandOf(table: WageTable, place: string): readonly unknown[] {
  const row = table.places[place]?.[SOC] ?? [];
  return BAND.map((percentile) => row[table.columns.indexOf(percentile)]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 640 },
  ]) {
    test(`the pay of a role has no accessibility fault (${colorScheme}, ${viewport.width})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${ADDRESS}?place=26420&prices=1`);
      await expect(section(page, 'Areas of Texas').getByRole('table')).toBeVisible();
      await expect(page.getByRole('img', { name: /pay in the nation/ })).toBeVisible();

      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    });
  }
}

test('states show the published figures, in table, chart and map alike', async ({ page }) => {
  await page.goto(ADDRESS);
  const states = readData('wages/states.json') as WageTable;
  const found = section(page, 'All states');
  await expect(found.getByRole('table')).toBeVisible();

  const rows = await readRows(found);

  expect(rows).toHaveLength(52);
  const published = new Map(
    Object.keys(states.places).map((id) => [nameOf(id), bandOf(states, id)]),
  );
  for (const [name, ...cells] of rows) {
    expect(cells.slice(0, 3), name).toEqual(
      published
        .get(name!)!
        .map((cell) => (typeof cell === 'number' ? usd(cell) : 'no figure published')),
    );
  }
  const middles = rows.flatMap((cells) => (cells[2]!.startsWith('$') ? [cells[2]!] : []));
  expect(await readFigures(found.getByRole('img', { name: /: pay by state/ }))).toEqual(middles);
  const texas = bandOf(states, 'tx').map((cell) => usd(Number(cell)));
  await expect(found.getByRole('button', { name: /^TX,/ })).toHaveAccessibleName(
    `TX, Texas: ${texas[0]} to ${texas[2]}, typically ${texas[1]}`,
  );
});

test('adjusted figures of areas are the published ones by their price parity', async ({ page }) => {
  await page.goto(`${ADDRESS}?areas=tx&prices=1`);
  const table = readData('wages/metros/tx.json') as WageTable;
  const found = section(page, 'Areas of Texas');
  await expect(found.getByRole('table')).toBeVisible();

  const rows = await readRows(found);

  const ids = new Map(Object.keys(table.places).map((id) => [nameOf(id), id]));
  expect(rows.length).toBeGreaterThan(20);
  for (const [name, ...cells] of rows) {
    const id = ids.get(name!)!;
    const adjusted = bandOf(table, id).map((cell) =>
      typeof cell === 'number'
        ? usd(Math.round(cell / (parityOf(id) / 100)))
        : 'no figure published',
    );
    expect(cells.slice(0, 3), name).toEqual(adjusted);
  }
  const middles = rows.flatMap((cells) => (cells[2]!.startsWith('$') ? [cells[2]!] : []));
  expect(await readFigures(found.getByRole('img'))).toEqual(middles);
});

test('the change is the published figures by the price index, in table and chart alike', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const history = readData('wages/history.json') as WageHistory;
  const found = section(page, 'Change over time');
  const chart = found.getByRole('img');
  await expect(chart).toBeVisible();

  const rows = await readRows(found);

  const base = history.years.at(-1)!.priceIndex;
  const constantOf = (percentile: 'p50' | 'p75') =>
    history.years.map(({ period, priceIndex }) => {
      const cell = history.occupations[SOC]?.[period]?.[history.columns.indexOf(percentile)];
      return usd(Math.round((Number(cell) * base) / priceIndex));
    });
  expect(rows.map((cells) => cells[2])).toEqual(constantOf('p75'));
  expect(rows.map((cells) => cells[4])).toEqual(constantOf('p50'));
  expect(await readFigures(chart)).toEqual([...constantOf('p75'), ...constantOf('p50')]);
});

test('tiles and heads work by keyboard, and the link says what was chosen', async ({ page }) => {
  await page.goto(ADDRESS);
  const states = section(page, 'All states');
  await states
    .getByRole('button', {
      name: 'Save “System Vice President, Health Information: map of typical pay” as PNG',
    })
    .focus();
  await page.keyboard.press('Tab');
  await expect(states.getByRole('button', { name: /^AK,/ })).toBeFocused();

  await page.keyboard.press('End');
  await expect(states.getByRole('button', { name: /^PR,/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(states.getByRole('button', { name: /^TX,/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]areas=tx/);
  await expect(section(page, 'Areas of Texas').getByRole('table')).toBeVisible();
  await expect(states.getByRole('button', { name: /^TX,/ })).toBeFocused();

  await states.getByRole('button', { name: 'Areas of Texas' }).press('Enter');
  await expect(section(page, 'Areas of Texas').getByRole('heading', { level: 2 })).toBeInViewport();

  await states.getByRole('button', { name: 'Price parity', exact: true }).press('Enter');
  await expect(page).toHaveURL(/rank=-parity/);
  await expect(states.getByRole('columnheader', { name: 'Price parity' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.reload();
  await expect(states.getByRole('columnheader', { name: 'Price parity' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/rank=/);
});

test('the pay of a role opens from the role, and nothing scrolls sideways on a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/roles/medical-coder?place=26420');
  await page.getByRole('link', { name: 'Pay by state and area, and over time' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay of Medical Coder');
  await expect(page.getByRole('img', { name: /pay in the nation/ })).toBeVisible();
  await expect(section(page, 'Areas of Texas').getByRole('table')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
