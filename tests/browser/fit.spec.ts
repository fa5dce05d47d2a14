import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADDRESS = '/guide/fit';
const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 640 },
];

const statements = (page: Page) => page.getByRole('radiogroup');
const families = (page: Page) => page.locator('li[data-verdict]');

/** Answers every statement, in order, with these answers over and over. */
async function answerAll(page: Page, ...answers: readonly string[]): Promise<void> {
  await expect(statements(page).first()).toBeVisible();
  for (const [index, statement] of (await statements(page).all()).entries()) {
    const answer = answers[index % answers.length]!;
    await statement.getByRole('radio', { name: answer }).check();
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    test(`the self-check has no accessibility fault (${colorScheme}, ${viewport.width})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(ADDRESS);
      await answerAll(page, 'I agree', 'Partly', 'I don’t');
      await page.getByText('The rule, the figures and their limits').click();
      await expect(page.getByRole('table', { name: /Interests by family/ })).toBeVisible();

      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    });
  }
}

test('the self-check leads a newcomer by keyboard alone from statements to roles on the map', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await expect(statements(page).first()).toBeVisible();
  await statements(page).first().getByRole('radio').first().focus();

  // From one group to the next by Tab, Space on its first answer: to agree.
  const count = await statements(page).count();
  for (let index = 0; index < count; index += 1) {
    await expect(statements(page).nth(index).getByRole('radio', { name: 'I agree' })).toBeFocused();
    await page.keyboard.press('Space');
    if (index < count - 1) await page.keyboard.press('Tab');
  }
  await expect(page.getByText(/for all families alike/).first()).toBeVisible();

  // The arrows change the last answer, which then speaks against its family.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('p', { hasText: /^Your answers speak most for/ })).toBeVisible();
  const link = page.getByRole('link', { name: 'First jobs on the map' }).first();
  await link.focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/\?level=entry&family=\w+$/);
  await expect(page.locator('[data-role-id]').first()).toBeVisible();
});

test('the self-check counts as many roles as the map then shows', async ({ page }) => {
  await page.goto(ADDRESS);
  await answerAll(page, 'Partly');
  const whole = page.getByText(/All first jobs on the map \(\d+ roles\)/);
  const count = Number(/\d+/.exec((await whole.innerText()).split('map')[1]!)![0]);

  await page.getByRole('link', { name: 'All first jobs on the map' }).click();

  await page.goto(page.url().replace('/?', '/list?'));
  await expect(page.locator('tr[data-role-id]')).toHaveCount(count);
});

test('answers stay in the browser over a reload, are in no link, and go when they are cleared', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await answerAll(page, 'I agree', 'I don’t');
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  const verdicts = await families(page).evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset['verdict']),
  );

  await page.reload();

  await expect(families(page)).toHaveCount(verdicts.length);
  expect(
    await families(page).evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset['verdict']),
    ),
  ).toEqual(verdicts);
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(page.getByText(/Nothing is answered yet/)).toBeVisible();
  await page.reload();
  await expect(statements(page).first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('every family has a reason for its verdict, statement by statement', async ({ page }) => {
  await page.goto(ADDRESS);
  await answerAll(page, 'I agree', 'Partly', 'I don’t');

  await expect(families(page)).toHaveCount(6);
  for (const family of await families(page).all()) {
    expect(await family.locator('li[data-answer]').count()).toBeGreaterThan(0);
  }
  await expect(page.getByRole('heading', { name: 'What may not suit you' })).toBeVisible();
});

test('the self-check fits 320 pixels, and can be answered with a finger', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const label = statements(page).first().getByText('I agree');
  await label.tap();

  await expect(statements(page).first().getByRole('radio', { name: 'I agree' })).toBeChecked();
  expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.getByText('The rule, the figures and their limits').tap();
  await expect(page.getByRole('table', { name: /Interests by family/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});
