import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

const QUESTION = '/plan?from=medical-coder&to=him-director';

test('a question is answered, a plan chosen, its pace changed, and the link says the same to others', async ({
  page,
  context,
}) => {
  await page.goto('/plan');
  await page.getByRole('radio', { name: 'Another start' }).check();
  await page.getByRole('combobox', { name: 'Job or starting point' }).fill('medical coder');
  await page.getByRole('option', { name: /^Medical Coder/ }).click();
  await page.getByRole('combobox', { name: 'Job', exact: true }).fill('him director');
  await page.getByRole('option', { name: /^HIM Director/ }).click();
  await expect(page).toHaveURL(/from=medical-coder&to=him-director/);
  await expect(page.getByRole('heading', { name: '3 plans' })).toBeVisible();

  await page.getByRole('button', { name: /^Best paid/ }).click();
  const timeline = page.getByRole('region', { name: 'Medical Coder to HIM Director' });
  await expect(timeline.getByText(/^Move to Coding Supervisor/)).toBeVisible();
  await expect(timeline.getByText('About 4 years at 20 hours a week, beside work')).toBeVisible();
  await page.getByRole('slider', { name: 'Study time' }).fill('40');
  await expect(timeline.getByText('About 2 years at 40 hours a week, beside work')).toBeVisible();
  await expect(page).toHaveURL(/hours=40/);

  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('li button[aria-pressed="true"]')).toBeVisible();
  expect(await copy.locator('li button[aria-pressed="true"]').innerText()).toBe(
    await page.locator('li button[aria-pressed="true"]').innerText(),
  );
});

test('a limit that leaves no plan says what one change would do, and does it', async ({ page }) => {
  await page.goto('/plan?from=compliance-coordinator&to=privacy-officer&months=84');
  await expect(page.getByRole('heading', { name: 'No plan' })).toBeVisible();

  await page.getByRole('button', { name: 'Allow 7 years 6 months' }).click();

  await expect(page.getByRole('heading', { name: 'One plan' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'No plan' })).toBeVisible();
});

test('a plan is drawn on the map as a path with numbered stops', async ({ page }) => {
  await page.goto(QUESTION);
  await page.getByRole('link', { name: 'Show on the map' }).click();

  const stops = page.locator('[data-stop]');
  await expect(stops).toHaveCount(5);
  await expect(
    page.getByRole('button', { name: /^HIM Director\. Stop 4 of the path\./ }),
  ).toBeVisible();
  await expect(page.locator('[data-path-step]')).toHaveCount(4);
  // The line ends at the stop's card, and a step that the map knows is not dashed.
  await expect(page.locator('[data-path-step][data-unusual]')).toHaveCount(0);
  await page.getByRole('link', { name: 'See the plan' }).click();
  await expect(page.getByText('These plans keep to one path')).toBeVisible();
});

test('a path is built by hand with the keyboard alone', async ({ page }) => {
  await page.goto('/?from=medical-coder&build=1');
  const bar = page.getByRole('region', { name: 'Path on the map' });
  await expect(bar).toContainText('click the next role');
  await page.getByRole('button', { name: /^Inpatient Coder\./ }).focus();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('1 Inpatient Coder');
  await expect(bar).toContainText('can be reached in about 2 years');
  await page.getByRole('button', { name: /^Privacy Officer\./ }).focus();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('Inpatient Coder to Privacy Officer');
  await expect(bar).toContainText('You can still plan it');
  await expect(page.locator('[data-path-step][data-unusual]')).toHaveCount(1);
  await expect(page).toHaveURL(/path=inpatient-coder,privacy-officer/);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/roles\/privacy-officer/);
});

test('from a profile a plan starts where the reader is, and no link says so', async ({ page }) => {
  await keepPreset(page, 'coder-ccs');
  await page.goto('/plan?to=coding-manager');

  await expect(page.getByText(/^From Inpatient Coder to Coding Manager/)).toBeVisible();
  await expect(page.locator('#plan-answer')).toBeVisible();
  expect(page.url()).not.toContain('inpatient');
});

test('a plan fits a phone, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(QUESTION);
  await expect(page.locator('#plan-timeline')).toBeVisible();

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

  expect(overflow).toBe(0);
});
