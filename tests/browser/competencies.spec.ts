import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';
import { keepPreset } from './presets.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADDRESS = '/guide/competencies';
const OF_OCCUPATION = /tasks and software of the occupation/;

async function openCompetencies(page: Page, query = ''): Promise<void> {
  await page.goto(`${ADDRESS}${query}`);
  await expect(page.getByRole('combobox', { name: 'Role', exact: true })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 640 },
  ]) {
    test(`competencies have no accessibility fault (${colorScheme}, ${viewport.width})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openCompetencies(page, '?job=him-manager&against=medical-coder');
      await page.getByText(OF_OCCUPATION).click();
      await page.getByText(/products by kind/).click();
      await page.getByText(/tasks, in O\*NET’s words/).click();

      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    });
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCompetencies(page, '?job=health-database-administrator&against=medical-coder');
  await page.getByText(OF_OCCUPATION).click();
  await page.getByText(/products by kind/).click();

  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );

  expect(excess).toBeLessThanOrEqual(0);
});

test('with the keyboard alone one sees what a role asks beyond another, and where it is taught', async ({
  page,
}) => {
  await openCompetencies(page);
  await page.getByRole('combobox', { name: 'Role', exact: true }).focus();
  await page.keyboard.type('coding aud');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Skills of Coding Auditor', exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Set against' })).toBeFocused();
  await page.keyboard.type('medical coder');
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { name: 'From Medical Coder to Coding Auditor' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/job=coding-auditor&against=medical-coder/);
  await expect(page.getByRole('heading', { name: 'New (3)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where one learns what is new' })).toBeVisible();
});

test('the reader’s own role is what a role is set against, and stands in no link', async ({
  page,
}) => {
  await keepPreset(page, 'coder-ccs');
  await openCompetencies(page, '?job=coding-auditor');

  const own = page.getByRole('heading', { name: /^From your role, / });
  await expect(own).toBeVisible();
  expect(page.url()).toMatch(/\?job=coding-auditor$/);
});

test('a role’s page tells its skills, and that its occupation has no ratings', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/roles/medical-coder');
  await expect(page.getByRole('heading', { name: 'Skills and software' })).toBeVisible();
  await expect(page.getByText('ICD-10-CM and ICD-10-PCS.')).toBeVisible();
  const before = asked.length;
  await page.getByText(OF_OCCUPATION).click();

  await expect(page.getByText(/has not rated the skills and knowledge/)).toBeVisible();
  await expect(page.getByText(/^Epic Systems/).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);

  await page.getByRole('link', { name: /^Where one learns these/ }).click();

  await expect(
    page.getByRole('heading', { name: 'Skills of Medical Coder', exact: true }),
  ).toBeVisible();
});
