import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './strictTest.ts';

const TEXAS = 'medical-coder.inpatient-coder~cic.coding-manager~associate-him~bachelor-him~rhia@tx';
const OHIO =
  'medical-records-clerk.health-information-technician~associate-him~rhit.him-supervisor.him-manager~bachelor-him@oh';
const TWO_STATES = `/compare?plans=${TEXAS},${OHIO}&start=2026-11`;

const money = (text: string) => Number(text.replace('−', '-').replaceAll(/[$,]/g, ''));

test('two plans are put into a comparison from their pages, each in a state of its own', async ({
  page,
}) => {
  await page.goto('/plan?from=medical-coder&path=inpatient-coder,coding-manager');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('button', { name: 'In the comparison' })).toBeVisible();
  await page.goto(
    page
      .url()
      .replace(
        /from=medical-coder&path=[^&]*/,
        'from=medical-records-clerk&path=health-information-technician,him-supervisor,him-manager&with=rhit',
      ),
  );
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page
    .getByRole('region', { name: 'Comparison' })
    .getByRole('link', { name: /^Compare/ })
    .click();

  await page.getByRole('combobox', { name: 'Pay in, for A' }).selectOption('Texas');
  await page.getByRole('combobox', { name: 'Pay in, for B' }).selectOption('Ohio');
  const summary = page.getByRole('table', { name: 'Time, cost and earnings' });
  await expect(summary.getByRole('row', { name: /^A .*Texas/ })).toBeVisible();
  await expect(summary.getByRole('row', { name: /^B .*Ohio/ })).toBeVisible();
  await expect(page).toHaveURL(/@tx,.*@oh/);
});

test('all plans of an answer are compared by one link, and nothing of the profile but the pace goes along', async ({
  page,
}) => {
  await page.goto('/plan?from=medical-coder&to=him-director&hours=30');
  await page.getByRole('link', { name: 'Compare these 3 over the years' }).click();
  await expect(page.getByRole('heading', { name: '3 paths' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Time for study' })).toHaveValue('30');
  const rows = page.getByRole('table', { name: 'Time, cost and earnings' }).getByRole('row');
  await expect(rows).toHaveCount(4);
});

test('the figures can be done again from what is shown, and every table and chart has the same', async ({
  page,
}) => {
  await page.goto(TWO_STATES);
  const summary = page.getByRole('table', { name: 'Time, cost and earnings' });
  await expect(summary.getByRole('row', { name: /^A / })).toContainText('$642,735');
  await expect(summary.getByRole('row', { name: /^B / })).toContainText('$664,528');

  for (const letter of ['A', 'B']) {
    await page.getByText(`How ${letter} adds up by November 2036`).click();
    const rows = page.getByRole('table', { name: `How ${letter} adds up` }).getByRole('row');
    await expect(rows.last()).toBeVisible();
    let sum = 0;
    let told = 0;
    for (const row of (await rows.all()).slice(1)) {
      const cells = await row.getByRole('cell').allInnerTexts();
      const [, rate = '', times = '', amount = ''] = cells;
      if (rate === '') {
        told = money(amount);
        continue;
      }
      if (amount === 'not counted') continue;
      const parts = /× (\d+)(?: ÷ (\d+))?/.exec(times);
      const by = parts === null ? 1 : Number(parts[1]) / Number(parts[2] ?? 1);
      const isPay = rate.endsWith('a year');
      const byHand = Math.round(money(rate.replace(/ a year| each/, '')) * by * 100) / 100;
      expect(money(amount)).toBe(isPay ? byHand : -byHand);
      sum += money(amount);
    }
    expect(sum).toBe(told);
    await expect(summary.getByRole('row', { name: new RegExp(`^${letter} `) })).toContainText(
      await rows.last().getByRole('cell').last().innerText(),
    );
  }
});

test('the month that is read follows the arrow keys, the pointer and the other chart', async ({
  page,
}) => {
  await page.goto(TWO_STATES);
  const [net, pay] = [
    page.getByRole('slider', { name: 'Read the chart at' }).first(),
    page.getByRole('slider', { name: 'Read the chart at' }).last(),
  ];
  await net.focus();
  await net.press('Home');
  await expect(pay).toHaveAttribute(
    'aria-valuetext',
    /^November 2026, at the start: A \$39,470; B \$45,500$/,
  );
  await net.press('ArrowRight');
  // 39,470 ÷ 12 − 462 − 19,730 ÷ 48 = 2,416.13; 45,500 ÷ 12 − 19,730 ÷ 48 = 3,380.63
  await expect(net).toHaveAttribute(
    'aria-valuetext',
    'December 2026, after 1 month: A $2,416; B $3,381',
  );
  const chart = page.getByRole('img', { name: /^Pay a year of 2 paths/ });
  const box = (await chart.boundingBox())!;
  await chart.hover({ position: { x: box.width / 2, y: 100 } });
  await expect(net).not.toHaveValue('1');
  expect(await net.inputValue()).toBe(await pay.inputValue());
});

test('a path can be hidden and brought out, by keyboard', async ({ page }) => {
  await page.goto(TWO_STATES);
  const entry = page
    .getByRole('list', { name: 'Lines' })
    .first()
    .getByRole('button', { name: /HIM Manager, Ohio/ });
  const chart = page.getByRole('img', { name: /^Earnings after costs/ });
  const ends = chart.locator('text').filter({ hasText: /^[AB] \$/ });
  await expect(ends).toHaveText(['A $643k', 'B $665k']);
  await entry.focus();
  // What is brought out is drawn last; the rest steps back.
  await expect(chart.locator('[class*="back"]')).toHaveCount(1);
  await entry.press('Enter');
  await expect(ends).toHaveText(['A $643k']);
});

test('every assumption that is changed is in the link, which gives others the same figures', async ({
  page,
  context,
}) => {
  await page.goto(TWO_STATES);
  const panel = page.getByRole('complementary', { name: /^Assumptions/ });
  await panel.getByRole('radio', { name: 'private' }).check();
  await panel
    .getByRole('combobox', { name: 'Raise for each full year in a job' })
    .selectOption('2%');
  await panel.getByRole('textbox', { name: 'Time for study' }).fill('40');
  await panel.getByRole('radio', { name: 'adjusted for prices' }).check();
  await expect(page).toHaveURL(/hours=40.*prices=1&raise=2&tuition=private/);
  await expect(page.getByRole('heading', { name: 'Assumptions (5 changed)' })).toBeVisible();

  const copy = await context.newPage();
  await copy.goto(page.url());
  const rowOf = (one: typeof page) =>
    one.getByRole('table', { name: 'Time, cost and earnings' }).getByRole('row', { name: /^A / });
  const figures = await rowOf(page).innerText();
  await expect(rowOf(copy)).toBeVisible();
  expect(await rowOf(copy).innerText()).toBe(figures);
});

test('what would change the order is worked out beside the page', async ({ page }) => {
  await page.goto(TWO_STATES);
  const turns = page.getByRole('region', { name: 'What would change the order' });
  await expect(turns.getByText('now it is B, then A')).toBeVisible();
  await expect(turns.getByRole('listitem').first()).toBeVisible();
  // The first that is named holds: with it the order on the page is the one told.
  const words = await turns.getByRole('listitem').allInnerTexts();
  const years = words
    .map((text) => /^Over (\d+) years: (.*)$/.exec(text))
    .find((one) => one !== null);
  expect(years).toBeTruthy();
  await page.goto(`${TWO_STATES}&horizon=${years![1]}`);
  await expect(turns.getByText(`now it is ${years![2]}`)).toBeVisible();
});

test('every table of the page can be saved with its source', async ({ page }) => {
  await page.goto(TWO_STATES);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save “Time, cost and earnings” as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toMatch(/^\uFEFFPath,Place,months_typical,study_and_exams_usd,net_usd_5_years/);
  expect(text).toContain('Texas,90,73256,235572.29,642735,');
  expect(text).toMatch(
    /Source: A: .*Bureau of Labor Statistics.* 10 years from November 2026; typical pay/,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [360, 640],
  ] as const) {
    test(`paths compared have no accessibility fault (${colorScheme}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(TWO_STATES);
      await expect(page.getByRole('table', { name: 'Time, cost and earnings' })).toBeVisible();
      for (const fold of await page.locator('summary').all()) await fold.click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test('nothing makes the page scroll sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(TWO_STATES);
  await expect(page.getByRole('table', { name: 'Time, cost and earnings' })).toBeVisible();
  for (const fold of await page.locator('main summary').all()) await fold.click();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
});
