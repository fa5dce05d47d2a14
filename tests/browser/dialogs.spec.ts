import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

const searchButton = (page: Page) => page.getByRole('button', { name: 'Search the whole site' });
const placeButton = (page: Page) => page.getByRole('button', { name: /^Pay for:/ });

test('Escape closes a dialog, and the focus is back on what opened it', async ({ page }) => {
  await page.goto('/data');
  for (const button of [searchButton(page), placeButton(page)]) {
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');

    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('a dialog keeps the focus within it, and a press beside it closes it', async ({ page }) => {
  await page.goto('/data');
  await searchButton(page).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    const isWithin = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog'),
    );
    expect(isWithin).toBeTruthy();
  }
  await page.mouse.click(5, 5);

  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters typed right after / are all searched for', async ({ page }) => {
  await page.goto('/data');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('medcal recrods tech');

  await expect(page.getByRole('option').first()).toContainText('Health Information Technician');
  await expect(page.getByRole('combobox')).toHaveValue('medcal recrods tech');
});

test('a part of the app that does not come says so, and trying again works', async ({
  page,
  complaints,
}) => {
  let isBroken = true;
  await page.route('**/assets/SearchBox-*.js', (route) =>
    isBroken ? route.abort('connectionfailed') : route.continue(),
  );
  await page.goto('/data');
  await searchButton(page).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('combobox').fill('coder');

  await expect(page.getByRole('option').first()).toContainText('Medical Coder');
  complaints.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialogs have no accessibility fault (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/data');
    const findFaults = async () =>
      (
        await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
      ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);

    await searchButton(page).click();
    await page.getByRole('combobox').fill('rhit');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await findFaults()).toEqual([]);
    await page.getByRole('combobox').fill('zeppelin');
    await expect(page.getByText(/^Nothing found/)).toBeVisible();
    expect(await findFaults()).toEqual([]);

    await page.keyboard.press('Escape');
    await placeButton(page).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });
}
