import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FOUR = '/compare?roles=medical-coder,him-supervisor,inpatient-coder,coding-manager&place=tx';
/** What scrolls below the bar at the page's foot may be half under it. */
const WITH_BAR = '/plan?roles=medical-coder,him-supervisor';
const TWO = '/compare?roles=medical-coder,inpatient-coder';

test('roles are put into the comparison from the list, a role and the search, then compared and swapped', async ({
  page,
}) => {
  await page.goto('/list');
  await page.getByRole('button', { name: 'Compare: Medical Coder' }).click();
  const bar = page.getByRole('region', { name: 'Comparison' });
  await expect(bar.getByRole('link', { name: 'Compare (1)' })).toBeVisible();

  await page.getByRole('link', { name: 'Inpatient Coder', exact: true }).click();
  await page.getByRole('button', { name: 'Compare: Inpatient Coder' }).click();
  await expect(
    page.getByRole('button', { name: 'In comparison: Inpatient Coder' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /Search the whole site/ }).click();
  await page.getByRole('combobox', { name: /job title/ }).fill('coding manager');
  await page.getByRole('option', { name: 'Add Coding Manager to the comparison' }).click();
  await bar.getByRole('link', { name: 'Compare (3)' }).click();

  await expect(page).toHaveURL(/roles=medical-coder,inpatient-coder,coding-manager/);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Take out Medical Coder' }).click();
  await expect(
    page.getByRole('heading', { name: 'From Inpatient Coder to Coding Manager' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(
    page.getByRole('heading', { name: 'From Coding Manager to Inpatient Coder' }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'From Inpatient Coder to Coding Manager' }),
  ).toBeVisible();
});

test('roles are found, put in order and taken out by keyboard alone', async ({ page }) => {
  await page.goto('/compare?roles=medical-coder');
  const field = page.getByRole('combobox', { name: 'Add another role' });
  await field.focus();
  await page.keyboard.type('drg coder');
  await expect(page.getByRole('option', { name: /^Inpatient Coder/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('coding manager');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/roles=medical-coder,inpatient-coder,coding-manager/);

  const back = page.getByRole('button', { name: /^Move Coding Manager before/ });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/roles=coding-manager,medical-coder,inpatient-coder/);
  await expect(page.getByRole('button', { name: /^Move Coding Manager after/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');

  await expect(page).toHaveURL(/roles=medical-coder,inpatient-coder$/);
  await expect(page.getByRole('button', { name: 'Take out Medical Coder' })).toBeFocused();
});

test('the heads of the columns stay in sight', async ({ page }) => {
  await page.goto(FOUR);
  await page.getByRole('rowheader', { name: 'From here' }).scrollIntoViewIfNeeded();

  await expect(page.getByRole('columnheader', { name: /^Coding Manager/ })).toBeInViewport();
});

test('the comparison is saved as a file with the figures on the screen', async ({ page }) => {
  await page.goto(TWO);
  const pay = page
    .getByRole('row', { name: /^A year/ })
    .getByRole('strong')
    .first();
  const middle = (await pay.innerText()).replace(/\D/g, '');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;

  expect(file.suggestedFilename()).toBe('him-compare-medical-coder-inpatient-coder-us.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Role,Medical Coder,Inpatient Coder');
  expect(text).toMatch(new RegExp(`"?Typical pay, USD a year"?,${middle},`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [360, 640],
  ] as const) {
    for (const [address, preset] of [
      ['/compare', undefined],
      [TWO, undefined],
      [FOUR, 'coder-ccs'],
      [WITH_BAR, undefined],
    ] as const) {
      test(`${address} has no accessibility fault and fits (${colorScheme}, ${width})`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (preset !== undefined) await keepPreset(page, preset);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');

        const axe = new AxeBuilder({ page }).withTags(WCAG);
        if (address === WITH_BAR) axe.include('[aria-label="Comparison"]');
        const { violations } = await axe.analyze();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );

        expect(
          violations.map(({ id, nodes }) => ({
            id,
            at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
          })),
        ).toEqual([]);
        expect(overflow).toBe(0);
      });
    }
  }
}
