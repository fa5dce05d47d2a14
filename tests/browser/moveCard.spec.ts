import type { Page } from '@playwright/test';
import { expect, test } from './strictTest.ts';

const LINE = 'patient-portal-advocate__ehr-trainer';
const focusedId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['roleId']);

/** A point of the window on a resting line, a part of the way along it. */
async function pointOn(page: Page, id: string, part = 0.5) {
  const path = page.locator(`[data-move-id="${id}"]`);
  await expect(path).toBeAttached();
  // The letters that stand in until the typeface is there may make the tools above the map wrap.
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  return path.evaluate((element: SVGPathElement, along) => {
    const point = element.getPointAtLength(element.getTotalLength() * along);
    const { x, y } = point.matrixTransform(element.getScreenCTM()!);
    return { x, y };
  }, part);
}

test('a click beside a line opens its card, and Escape gives the focus back to the map', async ({
  page,
}) => {
  await page.goto('/');
  const { x, y } = await pointOn(page, LINE);
  await page.mouse.move(x, y - 5);
  await expect(page.locator(`[data-move-id="${LINE}"]`)).toHaveAttribute('data-raised');
  await page.mouse.click(x, y - 5);

  const card = page.getByRole('dialog', {
    name: 'Patient Portal and Information Advocate to EHR Trainer',
  });
  await expect(card).toBeFocused();
  await expect(card).toContainText('Promotion: more responsibility');
  await expect(card).toContainText('How many make it');
  const box = (await card.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1440);
  expect(box.y + box.height).toBeLessThanOrEqual(900);

  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await focusedId(page)).toBeDefined();
});

test('where lines meet the card asks which, and a link in it leads to the role', async ({
  page,
}) => {
  await page.goto('/');
  const { x, y } = await pointOn(page, 'compliance-manager__chief-compliance-officer', 0.97);
  await page.mouse.click(x, y);
  const choice = page.getByRole('dialog', { name: 'Which move?' });
  await expect(choice.getByRole('listitem')).toHaveCount(2);
  await choice.getByRole('button', { name: /^Quality Management Manager to/ }).click();
  const card = page.getByRole('dialog', { name: /^Quality Management Manager to/ });
  await expect(card).toBeFocused();
  await card.getByRole('link', { name: 'Chief Compliance Officer' }).click();

  await expect(card).toBeHidden();
  await expect(page).toHaveURL(/\/roles\/chief-compliance-officer$/);
  await expect(page.getByRole('heading', { name: 'Chief Compliance Officer' })).toBeFocused();
});

test('a drag that starts on a line moves the map and opens nothing', async ({ page }) => {
  await page.goto('/');
  await page.mouse.move(720, 450);
  await page.mouse.wheel(0, -300);
  const before = await pointOn(page, 'health-data-analyst__analytics-manager', 0.5);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y + 30, { steps: 5 });
  await page.mouse.up();

  await expect
    .poll(async () => (await pointOn(page, 'health-data-analyst__analytics-manager', 0.5)).x)
    .toBeCloseTo(before.x - 60, -1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
