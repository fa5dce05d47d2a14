import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { parseCareerMap } from '../../src/format/parseCareerMap.ts';
import { countSourceUse } from '../../src/format/sourceUse.ts';
import { readAllFiles, readMapFiles } from '../../tools/readMapFiles.ts';
import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 640 } };
const { map, details, places } = parseCareerMap(readMapFiles('data/him-us')).atlas!;

async function save(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the files of the map parse, and hold as many as the data', async ({ page }) => {
  await page.goto('/data');
  const counts = {
    Roles: map.roles.length,
    Moves: map.moves.length,
    Credentials: details.credentials.length,
    Sources: details.sources.length,
  };
  for (const [title, count] of Object.entries(counts)) {
    const { name, text } = await save(page, `${title} (CSV)`);
    expect(name).toBe(`${map.id}-${title.toLowerCase()}-${map.asOf}.csv`);
    expect(csvParse(text.replace('\uFEFF', ''))).toHaveLength(count);
  }

  const { name, text } = await save(page, 'The whole map (JSON)');
  const content = JSON.parse(text) as {
    readonly about: { readonly license: readonly string[] };
    readonly map: typeof map;
    readonly details: typeof details;
    readonly places: { readonly places: typeof places };
    readonly guide: Readonly<Record<string, unknown>>;
  };
  expect(name).toBe(`${map.id}-${map.asOf}.json`);
  expect(content.about.license.join(' ')).toContain('CC BY 4.0');
  expect(content.map.roles).toHaveLength(map.roles.length);
  expect(content.map.moves).toHaveLength(map.moves.length);
  expect(content.details.sources).toHaveLength(details.sources.length);
  expect(content.places.places).toHaveLength(places.length);
  expect(Object.keys(content.guide)).toContain('terms');
});

test('nothing of the reader’s own is in a file', async ({ page }) => {
  await keepPreset(page, 'coder-ccs');
  await page.goto('/data?place=tx');
  await expect(page.getByRole('link', { name: 'My profile' })).toBeVisible();
  const { text } = await save(page, 'The whole map (JSON)');

  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'about',
    'map',
    'details',
    'nationWages',
    'places',
    'guide',
  ]);
});

test('larger files stand where the page says', async ({ page, request }) => {
  await page.goto('/data');
  const links = page.locator('#downloads a[download]');
  await expect(links).toHaveCount(3);
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute('href'))!);
    expect(answer.ok()).toBe(true);
    expect(await answer.json()).toHaveProperty('source');
  }
});

test('the counts of grades are those of the data', async ({ page }) => {
  const { kinds } = countSourceUse(readAllFiles('data/him-us'));
  await page.goto('/data');
  await page.getByText('Show each kind of fact').click();
  const table = page.getByRole('table', { name: 'Facts by kind and grade' });

  await expect(table.getByRole('row')).toHaveCount(kinds.length + 1);
  const fees = kinds.find(({ id }) => id === 'credentials:fees')!;
  const cells = table.getByRole('row', { name: /^Credentials: fees/ }).getByRole('cell');
  await expect(cells.first()).toHaveText(new RegExp(`^Facts${fees.count}$`));
  await expect(cells.last()).toHaveText(new RegExp(`^Editorial${fees.grades.editorial}$`));
});

test('the page says what each source feeds, when the next edition is due, and what has changed', async ({
  page,
}) => {
  await page.goto('/data');
  const source = page.getByRole('row', { name: /^Certified Coding Associate \(CCA\)/ });
  await expect(source.getByRole('link', { name: 'CCA', exact: true })).toHaveAttribute(
    'href',
    '/credentials/cca',
  );
  const due = page.locator('#age').getByRole('row', { name: /^Regional Price Parities, 2024/ });
  await expect(due).toContainText('2025');
  await expect(due).toContainText('January 1, 2027');
  await expect(page.locator('#changes').getByRole('listitem').first()).toContainText(/20\d\d/);

  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Downloads' })
    .click();
  await expect(page.getByRole('heading', { name: 'Download the map' })).toBeInViewport();
});

test('a correction is suggested from a fact by keyboard alone', async ({ page }) => {
  await page.goto('/credentials/rhit');
  const note = page.locator('summary', { hasText: 'Sources of the rule' }).first();
  await note.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Suggest a correction of the rule' }).focus();
  await page.keyboard.press('Enter');

  const field = page.getByRole('textbox', { name: /^Your correction/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Address: http.*\/credentials\/rhit\nFact: the rule\n/);
  await expect(field).toHaveValue(new RegExp(`Data: ${map.id} of ${map.asOf}`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`About the data, its counts open, has no accessibility fault (${colorScheme}, ${size})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/data');
      await page.getByText('Show each kind of fact').click();
      await expect(page.locator('#changes').getByRole('listitem').first()).toBeVisible();

      // The long table of sources is looked at with all pages (pages.spec.ts).
      const { violations } = await new AxeBuilder({ page })
        .withTags(WCAG)
        .exclude('#sources')
        .analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test('a correction has no accessibility fault, and with it the page fits 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/credentials/rhit');
  await page.locator('summary', { hasText: 'Sources of the rule' }).first().click();
  await page.getByRole('button', { name: 'Suggest a correction of the rule' }).click();
  await expect(page.getByRole('textbox', { name: /^Your correction/ })).toBeFocused();

  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.goto('/data');
  await expect(page.getByRole('table', { name: /Facts by part/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
