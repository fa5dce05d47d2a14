import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADDRESS = '/guide/glossary';
/** Its renewal is counted in CEUs. */
const CREDENTIAL = '/credentials/rhit';

const mark = (page: Page) => page.getByRole('button', { name: 'CEUs (definition)' });
const card = (page: Page) => page.getByRole('note');

async function isOver(top: Locator, below: Locator): Promise<boolean> {
  const [a, b] = [(await top.boundingBox())!, (await below.boundingBox())!];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 640 },
  ]) {
    test(`the glossary and an open definition have no accessibility fault (${colorScheme}, ${viewport.width})`, async ({
      page,
    }) => {
      // So long a page takes the checker its time.
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const analyze = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
      };
      await page.goto(ADDRESS);
      await expect(page.getByRole('textbox', { name: 'Find a term' })).toBeVisible();
      expect(await analyze()).toEqual([]);

      await page.goto(CREDENTIAL);
      await mark(page).click();
      await expect(card(page)).toContainText('Continuing education unit');
      expect(await analyze()).toEqual([]);
    });
  }
}

test('a link to a term opens the glossary at it, also one to an entry that a filter hides', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}#cahiim`);
  await expect(page.locator('#cahiim')).toBeFocused();
  await expect(page.locator('#cahiim')).toBeInViewport();

  await page.getByRole('textbox', { name: 'Find a term' }).fill('denial management');
  await expect(page.locator('#cahiim')).toHaveCount(0);
  await page.locator('#denial').getByRole('link', { name: 'Appeal', exact: true }).click();

  await expect(page.locator('#appeal')).toBeInViewport();
  await expect(page.getByRole('textbox', { name: 'Find a term' })).toHaveValue('');
});

test('every link of the glossary leads to a page that is there', async ({ page }) => {
  test.slow();
  await page.goto(ADDRESS);
  await expect(page.locator('#cahiim').getByRole('link', { name: 'RHIT' })).toBeVisible();
  const hrefs = await page
    .locator('dl a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
  const inner = hrefs.filter((href) => href.startsWith('#'));
  const outer = hrefs.filter((href) => href.startsWith('/'));

  expect(
    await page.evaluate(
      (ids) => ids.filter((id) => document.getElementById(id.slice(1)) === null),
      inner,
    ),
  ).toEqual([]);
  // The others are checked by the data's own check; one of each kind here.
  const kinds = new Map(outer.map((href) => [href.split('/')[1], href]));
  for (const href of kinds.values()) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: /no such|not found|no page/i }),
    ).toHaveCount(0);
  }
  expect(kinds.size).toBeGreaterThanOrEqual(4);
});

test('a definition opens by keyboard, lets one go on into it, and closes on Escape', async ({
  page,
}) => {
  await page.goto(CREDENTIAL);
  await expect(mark(page)).toBeVisible();
  // The last thing before it that takes the focus is the note on the renewal's cycle.
  await page.locator('summary', { hasText: 'Sources of the renewal cycle' }).focus();

  await page.keyboard.press('Tab');
  await expect(mark(page)).toBeFocused();
  await expect(card(page)).toContainText('Continuing education unit');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(mark(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guide\/glossary#ceu$/);
  await expect(page.locator('#ceu')).toBeInViewport();
});

test('a definition opens under a mouse that rests, can be pointed at, and closes behind it', async ({
  page,
}) => {
  await page.goto(CREDENTIAL);
  await mark(page).hover();
  await expect(card(page)).toContainText('Continuing education unit');

  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);

  await expect(card(page)).toHaveCount(0);
});

test('on a small phone a tap opens a definition that covers neither its word nor the edge', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 568 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(CREDENTIAL);
  await expect(mark(page)).toBeVisible();
  // Near the top, in the middle, near the bottom of the window.
  for (const block of ['start', 'center', 'end'] as const) {
    await mark(page).evaluate((element, at) => element.scrollIntoView({ block: at }), block);
    await mark(page).tap();
    await expect(card(page)).toContainText('Continuing education unit');

    expect(await isOver(card(page), mark(page))).toBe(false);
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(568);
    await page.getByRole('heading', { name: 'Renewal' }).tap();
    await expect(card(page)).toHaveCount(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('a definition goes with its word when the page scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(CREDENTIAL);
  await mark(page).click();
  await expect(card(page)).toContainText('Continuing education unit');

  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);

  const [word, text] = [(await mark(page).boundingBox())!, (await card(page).boundingBox())!];
  const gap = text.y > word.y ? text.y - (word.y + word.height) : word.y - (text.y + text.height);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThanOrEqual(12);
});

test('the glossary fits 320 pixels, filtered and whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ADDRESS);
  const field = page.getByRole('textbox', { name: 'Find a term' });
  await expect(field).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);

  expect(await width()).toBeLessThanOrEqual(320);
  await field.fill('ICD');
  await expect(page.locator('#icd-10-cm')).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
});
