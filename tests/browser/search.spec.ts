import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 640 } };

/** Opens the search by its key and types; the guide has been searched once its terms stand there. */
async function ask(page: Page, query: string) {
  // What answers the key has come with the content.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /job title/ })).toBeFocused();
  await page.keyboard.type(query);
}

const groups = (page: Page) => page.getByRole('listbox').getByRole('group');

test('what one means comes first, in groups, and is opened by keyboard alone', async ({ page }) => {
  await page.goto('/list?place=tx');
  await ask(page, 'CAHIIM');
  await expect(groups(page).first()).toHaveAccessibleName('Terms');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/guide\/glossary\?place=tx#cahiim$/);
  await expect(page.locator('#cahiim')).toBeInViewport();

  await ask(page, 'epic');
  await expect(groups(page).first()).toHaveAccessibleName('Credentials');
  await expect(page.getByRole('group', { name: /^Software/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/credentials\/epic\?place=tx$/);
});

test('every item of the list comes into view as arrows go through it', async ({ page }) => {
  await page.setViewportSize(SIZES.narrow);
  await page.goto('/data');
  await ask(page, 'privacy');
  await expect(page.getByRole('group', { name: /^Terms/ })).toBeAttached();
  const options = page.getByRole('option');
  const count = await options.count();

  for (let index = 0; index < count; index += 1) {
    await expect(options.nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(options.nth(index)).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('ArrowDown');
  }
  // And round to the first.
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
});

test('schools are found once a page has fetched them, and shown there', async ({ page }) => {
  await page.goto('/guide/schools');
  await expect(page.getByRole('table').first()).toBeVisible();
  await ask(page, 'regis university');

  await page.getByRole('option', { name: /^Regis University/ }).click();

  await expect(page).toHaveURL(/in=co/);
  await expect(page.getByRole('table').first()).toContainText('Regis University');
});

test('all results are links on a page, which the words stay behind on', async ({ page }) => {
  await page.goto('/');
  await ask(page, 'cancer registry');
  await page.getByRole('option', { name: /^See all \d+ results on a page$/ }).click();

  await expect(page).toHaveURL(/\/search\?q=cancer%20registry$/);
  await expect(page).toHaveTitle(/^Search for “cancer registry”/);
  const roles = page.getByRole('region', { name: /^Roles/ });
  await expect(roles.getByRole('link').first()).toHaveText(/^Cancer Registry Manager/);
  await roles.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/roles\/cancer-registry-manager$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('cancer registry');

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'List' }).click();
  await expect(page).toHaveURL(/\/list$/);
});

test('the page of results works by keyboard alone, and from a link', async ({ page }) => {
  await page.goto('/search?q=RHIT');
  await expect(page.getByRole('region').getByRole('link').first()).toHaveText(/^RHIT/);

  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('roi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=roi$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/roles\/roi-specialist$/);
  await expect(
    page.getByRole('heading', { name: 'Release of Information Specialist' }),
  ).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`search has no accessibility fault, as a dialog and as a page (${colorScheme}, ${size})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/search?q=privacy');
      await expect(page.getByRole('region', { name: /^Terms/ })).toBeVisible();
      const onPage = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      await ask(page, 'epic');
      await expect(page.getByRole('group', { name: /^Software/ })).toBeVisible();
      const inDialog = await new AxeBuilder({ page }).withTags(WCAG).analyze();

      expect(
        [...onPage.violations, ...inDialog.violations].map(({ id, nodes }) => [
          id,
          nodes.map(({ html }) => html),
        ]),
      ).toEqual([]);
    });
  }
}

test('search fits 320 px, as a dialog and as a page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search?q=health%20information');
  await expect(page.getByRole('region', { name: /^Terms/ })).toBeVisible();
  const sideways = () =>
    page.evaluate(() => {
      const list = document.querySelector('[role="listbox"]');
      const over = (element: Element) => element.scrollWidth - element.clientWidth;
      return [document.documentElement, ...(list === null ? [] : [list])].map(over);
    });
  expect(await sideways()).toEqual([0]);

  await ask(page, 'health information');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await sideways()).toEqual([0, 0]);
});
