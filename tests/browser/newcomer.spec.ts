import { expect, test } from './strictTest.ts';

test('someone who knows nothing comes from the guide to the map, by following links alone', async ({
  page,
}) => {
  await page.goto('/guide');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'What is health information management?' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'What is health information management?' }),
  ).toBeVisible();

  // Understands the field: page by page, with "Next", up to the self-check.
  for (let pages = 0; pages < 8; pages += 1) {
    if (page.url().endsWith('/guide/fit')) break;
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await main.getByRole('link', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Is it right for me?' })).toBeVisible();

  // Takes the self-check: someone who likes exact work and rules, and not selling.
  const statements = page.getByRole('radiogroup');
  await expect(statements.nth(11)).toBeVisible();
  const count = await statements.count();
  for (let index = 0; index < count; index += 1) {
    await statements
      .nth(index)
      .getByRole('radio')
      .nth(index % 4 === 3 ? 2 : index % 3 === 2 ? 1 : 0)
      .check();
  }
  await expect(page.getByText(`${count} of ${count} answered`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Look at these first' })).toBeVisible();

  // Sees schools of the own state.
  for (let pages = 0; pages < 8; pages += 1) {
    if (page.url().includes('/guide/schools')) break;
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await main.getByRole('link', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  }
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Texas' });
  await expect(page.getByRole('row', { name: /, TX/ }).nth(1)).toBeVisible();

  // Goes back to what the self-check said, which has been kept, and stands on the map with a filter on.
  await main.getByRole('link', { name: 'Guide: all pages' }).click();
  await main.getByRole('link', { name: 'Is it right for me?' }).click();
  await expect(page.getByText(`${count} of ${count} answered`)).toBeVisible();
  await page
    .getByRole('heading', { name: 'Look at these first' })
    .locator('~ * a[href^="/?"]')
    .first()
    .click();
  await expect(page).toHaveURL(/\/\?(?:.*&)?(?:family|level)=/);
  const left = await page.getByText(/^\d+ of 79 roles$/).innerText();
  expect(Number.parseInt(left, 10)).toBeGreaterThan(0);
  expect(Number.parseInt(left, 10)).toBeLessThan(79);
});
