import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PagesPart } from '../../src/domain/guide/pagesModel.ts';
import { expect, test } from './strictTest.ts';

const file = new URL('../../data/him-us/guide/pages.json', import.meta.url);
const { chapters, pages } = JSON.parse(readFileSync(file, 'utf8')) as PagesPart;
const TEXT_PAGES = pages.map(({ id }) => `/guide/${id}`);

const CHECKED = [
  '/guide',
  '/guide/how-to-start',
  '/guide/certificate-or-degree',
  '/guide/resources',
];
const SCHEMES = ['light', 'dark'] as const;
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 640 } };
const NO_PAGE = 'There is no page at this address';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const address of CHECKED) {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test(`${address} has no accessibility fault (${colorScheme}, ${size})`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openPage(page, address);

        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

        expect(
          violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
        ).toEqual([]);
      });
    }
  }
}

test('no text page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/guide', ...TEXT_PAGES, '/guide/resources']) {
    await openPage(page, address);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(excess, address).toBeLessThanOrEqual(0);
  }
});

test('the whole guide can be read by following “Next”, with the keyboard alone', async ({
  page,
}) => {
  const entries = chapters.flatMap((chapter) => chapter.pages);
  await openPage(page, '/guide');
  await page.getByRole('link', { name: entries[0]!.title }).press('Enter');
  for (const [index, { title }] of entries.entries()) {
    const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${title} · HIM Career Atlas`);
    const next = page.locator('a[rel="next"]');
    if (index < entries.length - 1) await next.press('Enter');
    else await expect(next).toHaveCount(0);
  }
});

test('every link of every text page leads somewhere', async ({ page }) => {
  test.setTimeout(180_000);
  // On a phone a role is a page of its own, without the map to draw.
  await page.setViewportSize(SIZES.narrow);
  const found = new Set<string>();
  for (const address of ['/guide', ...TEXT_PAGES, '/guide/resources']) {
    await openPage(page, address);
    // Lists that are made when they are opened have links as well.
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const links = await page
      .locator('main a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    for (const link of links) found.add(link);
  }
  // Enough for all roles, the filters and the pages of the guide.
  expect(found.size).toBeGreaterThan(100);

  const lost: string[] = [];
  const heading = page.getByRole('heading', { level: 1 });
  for (const link of found) {
    // Within the page, as a press on the link would: loading it anew each time takes minutes.
    await follow(page, '/nowhere');
    await expect(heading).toHaveText(NO_PAGE);
    await follow(page, link);
    const isThere = await expect(heading)
      .not.toHaveText(NO_PAGE)
      .then(
        () => true,
        () => false,
      );
    const words = isThere ? await heading.first().textContent() : NO_PAGE;
    const isLost = /there is no|has no page|no such|could not be/i.test(words ?? '');
    const ignored = await page.getByText('Part of this link could not be read').count();
    const { ok } = await fetchAnswer(page, link);
    if (isLost || ignored > 0 || !ok) lost.push(`${link}: ${words}`);
  }
  expect(lost).toEqual([]);
});

test('a link of the guide opens the map with its filter on, and Back comes back', async ({
  page,
}) => {
  await openPage(page, '/guide/how-to-start?place=tx');
  await page.getByRole('link', { name: 'First jobs on the map' }).click();

  await expect(page).toHaveURL(/\/\?newcomers=1&place=tx$/);
  await expect(page.locator('[data-role-id="medical-records-clerk"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'How to become one' })).toBeVisible();
});

test('a link to a section brings it into view', async ({ page }) => {
  await openPage(page, '/guide/how-to-start#renewal');

  const heading = page.getByRole('heading', { name: 'Keeping your letters' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('a printed page has its text, without the ways around it', async ({ page }) => {
  await openPage(page, '/guide/what-is-him');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Each visit to a doctor')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages of the guide' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeHidden();
});

async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

async function fetchAnswer(page: Page, address: string): Promise<{ readonly ok: boolean }> {
  const response = await page.request.get(address);
  return { ok: response.status() === 200 };
}

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
}
