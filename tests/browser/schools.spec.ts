import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PROFILE_FORMAT, PROFILE_VERSION } from '../../src/domain/profileText.ts';
import { findOffers, listOffers, type SchoolTable } from '../../src/domain/schools.ts';
import { expect, test } from './strictTest.ts';

const file = new URL('../../data/him-us/schools.json', import.meta.url);
const offers = listOffers(JSON.parse(readFileSync(file, 'utf8')) as SchoolTable);
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADDRESS = '/guide/schools';

async function openSchools(page: Page, query = ''): Promise<void> {
  await page.goto(`${ADDRESS}${query}`);
  await expect(stateField(page)).toBeVisible();
}

const stateField = (page: Page) => page.getByLabel('State', { exact: true });
const rows = (page: Page) => page.getByRole('table').locator('tbody tr');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 640 },
  ]) {
    test(`schools have no accessibility fault (${colorScheme}, ${viewport.width})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openSchools(page, '?in=vt');
      await expect(rows(page).first()).toBeVisible();

      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    });
  }
}

test('the table has the programs of a state as the data have them', async ({ page }) => {
  const expected = findOffers(offers, { state: 'me', award: 'certificate' });
  await openSchools(page, '?in=me&award=certificate&order=name');

  const found = await rows(page).evaluateAll((trs) =>
    trs.map((tr) =>
      [...tr.querySelectorAll('th, td')].map((cell) =>
        (cell.lastElementChild ?? cell).textContent?.replace(' (another site)', ''),
      ),
    ),
  );

  expect(found).toHaveLength(expected.length);
  expect(
    found.map(([, place, program, , latest, total]) => [place, program, latest, total]),
  ).toEqual(
    expect.arrayContaining(
      expected.map(({ school, code, latest, total }) => [
        `${school.city}, ME`,
        code.name,
        latest === null ? 'none reported' : String(latest),
        String(total),
      ]),
    ),
  );
});

test('the file saved holds every row that fits, not only those on show', async ({ page }) => {
  const expected = findOffers(offers, { state: 'ca' });
  await openSchools(page, '?in=ca');
  await expect(rows(page)).toHaveCount(60);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /as CSV$/ }).click();

  const text = await readFile(await (await download).path(), 'utf8');

  expect(text.split('\r\n').filter((line) => line.includes('(CIP '))).toHaveLength(expected.length);
  expect(text).toContain('Not a list of accredited programs');
});

test('the reader’s own state comes first, and stands in no link and no request', async ({
  page,
}) => {
  const text = JSON.stringify({
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    map: 'him-us',
    profile: { programs: [], credentials: [], place: 'vt' },
  });
  await page.addInitScript((kept) => {
    localStorage.setItem('him-career-atlas-profile', kept);
  }, text);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await page.goto('/programs/associate-him');
  const link = page.getByRole('link', { name: 'Schools with programs like it in Vermont' });
  expect(await link.getAttribute('href')).toBe(
    '/guide/schools?award=associate&cip=51.0707,51.0706,51.0721',
  );
  expect(asked.some((url) => url.includes('schools.json'))).toBe(false);
  await link.click();

  await expect(stateField(page)).toHaveValue('vt');
  await expect(page.getByText(/in Vermont/).first()).toBeVisible();
  expect(page.url()).not.toMatch(/vt|vermont/i);
  expect(asked.filter((url) => url.includes('schools.json'))).toHaveLength(1);
  expect(asked.filter((url) => /[/=]vt\b/.test(url))).toEqual([]);
});

test('schools are found with the keyboard alone, and Back goes back', async ({ page }) => {
  await openSchools(page);
  await page.getByRole('link', { name: 'More places to look' }).focus();
  await page.keyboard.press('Tab');
  await expect(stateField(page)).toBeFocused();
  await page.keyboard.type('Verm');
  await page.keyboard.press('Tab');
  await expect(stateField(page)).toHaveValue('vt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('community');
  await expect(rows(page)).toHaveCount(
    findOffers(offers, { state: 'vt', words: 'community' }).length,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { checked: true })).toBeFocused();
  await expect(page).toHaveURL(/in=vt&cip=[\d.]+&school=community/);

  await page.goBack();

  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(stateField(page)).toHaveValue('vt');
});

test('nothing scrolls sideways at 320 pixels, nor with text at twice its size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSchools(page, '?in=tx');
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await excess()).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await excess()).toBeLessThanOrEqual(0);
});

test('a link with a code that is none says so, and shows the rest', async ({ page }) => {
  await openSchools(page, '?in=vt&cip=coding');

  await expect(page.getByText(/could not be read.*cip=coding/)).toBeVisible();
  await expect(rows(page)).toHaveCount(findOffers(offers, { state: 'vt' }).length);
});
