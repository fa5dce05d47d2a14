import { expect, test } from './strictTest.ts';

/** What a reader who has never seen it can do, from end to end. */
test('a reader finds a role, its pay at home, the next role, and roles open to them', async ({
  page,
  context,
}) => {
  await page.goto('/');
  // The page listens for keys once it is drawn.
  await expect(
    page.locator('[aria-roledescription="career map"] [data-role-id]').first(),
  ).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('Medical Records Tech');
  await expect(page.getByRole('option').first()).toContainText('Health Information Technician');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/health-information-technician$/);
  const panel = page.getByRole('complementary', { name: 'Chosen role' });
  await expect(
    panel.getByRole('heading', { level: 2, name: 'Health Information Technician' }),
  ).toBeVisible();

  await page.getByRole('button', { name: /United States/ }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('houston');
  await page
    .getByRole('option', { name: /Houston/ })
    .first()
    .click();
  await expect(page).toHaveURL(/place=26420/);
  await expect(panel).toContainText('Houston');
  // The 25th percentile of medical records specialists there, May 2025.
  await expect(panel).toContainText('$45,350');
  await panel.getByText('Published').first().click();
  await expect(panel.getByRole('link', { name: /Occupational Employment/ }).first()).toBeVisible();

  await panel.getByRole('link', { name: 'Medical Records Analyst' }).first().click();
  await expect(page).toHaveURL(/\/roles\/medical-records-analyst\?place=26420$/);
  await expect(
    panel.getByRole('heading', { level: 2, name: 'Medical Records Analyst' }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    panel.getByRole('heading', { level: 2, name: 'Health Information Technician' }),
  ).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.getByRole('button', { name: /Degree I have/ }).click();
  await page.getByRole('radio', { name: /Associate/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Credentials I have/ }).click();
  await page.getByRole('checkbox', { name: /^RHIT/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/degree=associate&credential=rhit&place=26420/);
  const onMap = await page
    .locator('[aria-roledescription="career map"] [data-role-id]:not([data-out])')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['roleId']));
  expect(onMap.length).toBeGreaterThan(10);

  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page.locator('tr[data-role-id]').first()).toBeVisible();
  const inList = await page
    .locator('tr[data-role-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['roleId']));
  expect(new Set(inList)).toEqual(new Set(onMap));

  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('tr[data-role-id]').first()).toBeVisible();
  const inCopy = await copy
    .locator('tr[data-role-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['roleId']));
  expect(new Set(inCopy)).toEqual(new Set(onMap));
  await expect(copy.getByText(/Houston/).first()).toBeVisible();
});

test('Back and Forward step through choices', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-role-id="him-manager"]').click();
  await page.getByRole('combobox', { name: 'Arrange by' }).selectOption('pay');
  await expect(page).toHaveURL(/\/roles\/him-manager\?arrange=pay$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Arrange by' })).toHaveValue('level');
  await page.goBack();
  await expect(page.getByRole('complementary', { name: 'Chosen role' })).toHaveCount(0);
  await page.goForward();

  await expect(page.getByRole('heading', { level: 2, name: 'HIM Manager' })).toBeVisible();
});

test('a link that can not be read in part opens the map and says what was left out', async ({
  page,
}) => {
  await page.goto('/?level=middle&pay=lots&family=rev');

  await expect(page.getByRole('status').filter({ hasText: 'level=middle' })).toContainText(
    'it can be entry, mid, advanced, executive',
  );
  await expect(page.getByRole('status').filter({ hasText: 'pay=lots' })).toBeVisible();
  await expect(page.locator('[data-role-id="him-manager"]')).toHaveAttribute('data-out', 'true');
});

test('a failed fetch of wages says so, and trying again works', async ({ page, complaints }) => {
  let isBroken = true;
  await page.route('**/data/wages/states.json', (route) =>
    isBroken ? route.abort('connectionfailed') : route.continue(),
  );
  await page.goto('/?place=tx');
  const note = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(note).toBeVisible();
  isBroken = false;
  await note.getByRole('button', { name: 'Try again' }).click();

  await expect(note).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Texas/ })).toBeVisible();
  complaints.length = 0;
});

test('the page works with storage blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /Colors/ }).click();

  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  await expect(page.locator('[data-role-id="him-manager"]')).toBeVisible();
});
