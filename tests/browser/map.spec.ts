import type { Page } from '@playwright/test';
import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

const cards = (page: Page) => page.locator('[aria-roledescription="career map"] [data-role-id]');
const card = (page: Page, id: string) =>
  page.locator(`[aria-roledescription="career map"] [data-role-id="${id}"]`);
const focusedId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['roleId']);
const boxes = (page: Page) =>
  cards(page).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { id: (element as HTMLElement).dataset['roleId'], x, y, width, height };
    }),
  );

/** The letters that stand in until the typeface is there are wider: with them the tools may need another row. */
const settle = (page: Page) =>
  page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));

/** Titles that are cut or too small, overlapping cards, and cards outside the window, of a map at rest. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await settle(page);
  const placed = await boxes(page);
  const cut = await cards(page).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const title = element.firstElementChild as HTMLElement;
      const scale = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth;
      const size = Number.parseFloat(getComputedStyle(title).fontSize) * scale;
      // Glyphs may reach a pixel or two out of a tight line; a cut line is more.
      const isCut =
        title.scrollHeight > title.clientHeight + 6 || title.scrollWidth > title.clientWidth + 1;
      return isCut || size < 11 ? [`${title.textContent} ${size.toFixed(1)} px`] : [];
    }),
  );
  const outside = placed
    .filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > 1440 || y + height > 900)
    .map(({ id }) => `${id} outside`);
  const overlaps = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.id} over ${b.id}`),
  );
  return [...cut, ...outside, ...overlaps];
}

test('the whole core map is readable at 1440×900 without zooming', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(79);

  expect(await findFaults(page)).toEqual([]);
});

test('with a profile each card says its state, and the states filter', async ({ page }) => {
  await keepPreset(page, 'coder-ccs');
  await page.goto('/');
  const here = card(page, 'inpatient-coder');
  await expect(here).toHaveAccessibleName(
    /^Inpatient Coder\. You are here\. Where you stand: Ready\./,
  );
  await expect(here.getByText('You are here')).toBeVisible();
  await expect(cards(page).locator('[data-standing]')).toHaveCount(79);

  expect(await findFaults(page)).toEqual([]);
  expect(await findCoveredTitles(page)).toEqual([]);
  const width = (line: string) =>
    page
      .locator(`path[data-move-id]${line}`)
      .first()
      .evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
  expect(await width('[data-open]')).toBeGreaterThan(2 * (await width(':not([data-open])')));

  const before = await boxes(page);
  const ready = page.getByRole('button', { name: /^Ready \d+ roles$/ });
  const count = Number(/\d+/.exec(await ready.innerText()));
  await ready.click();

  await expect(page).toHaveURL(/\?state=ready$/);
  await expect(page.locator('[data-role-id]:not([data-out])')).toHaveCount(count);
  const names = await page
    .locator('[data-role-id]:not([data-out])')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')!));
  expect(names.filter((name) => !name.includes('Where you stand: Ready.'))).toEqual([]);
  expect(await boxes(page)).toEqual(before);
});

/** Cards with a letter of their title under a mark: of two lines a mark may touch what is left between them. */
function findCoveredTitles(page: Page): Promise<readonly string[]> {
  return cards(page).evaluateAll((elements) => {
    const marks = elements.flatMap((element) =>
      [...element.querySelectorAll('[data-mark]')].map((mark) => mark.getBoundingClientRect()),
    );
    return elements.flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.firstElementChild!);
      const isCovered = [...range.getClientRects()].some((line) =>
        marks.some(
          (mark) =>
            mark.left < line.right &&
            mark.right > line.left &&
            mark.top < line.bottom - 3 &&
            mark.bottom > line.top + 3,
        ),
      );
      return isCovered ? [element.textContent] : [];
    });
  });
}

test('the map is one tab stop, and arrow keys move through it', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  const stops = await cards(page).evaluateAll(
    (elements) => elements.filter((element) => (element as HTMLElement).tabIndex === 0).length,
  );
  await page.locator('[aria-roledescription="career map"] [tabindex="0"]').focus();
  const start = await focusedId(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedId(page)).not.toBe(start);
  const right = await focusedId(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedId(page)).not.toBe(right);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');

  expect(stops).toBe(1);
  expect(await focusedId(page)).toBeDefined();
});

test('Shift and an arrow follow a line', async ({ page }) => {
  await page.goto('/roles/medical-coder');
  await card(page, 'medical-coder').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => focusedId(page)).not.toBe('medical-coder');
  const next = await focusedId(page);

  await expect(page.locator(`[data-move-id="medical-coder__${next}"]`).first()).toBeAttached();
});

test('Enter opens a role and Escape closes it, with focus on its card', async ({ page }) => {
  await page.goto('/?family=rev');
  await card(page, 'inpatient-coder').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/inpatient-coder\?family=rev$/);
  await expect(
    page.getByRole('complementary').getByRole('heading', { name: 'Inpatient Coder' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page).toHaveURL(/\/\?family=rev$/);
  await expect.poll(() => focusedId(page)).toBe('inpatient-coder');
});

test('pointing at a role shows its ways in and out', async ({ page }) => {
  await page.goto('/');
  await card(page, 'inpatient-coder').hover();

  const line = page.locator('[data-move-id="medical-coder__inpatient-coder"][data-look="way-in"]');
  await expect(line).toBeAttached();
  await expect(
    page.locator('[data-move-id="inpatient-coder__coding-auditor"][data-look="way-out"]'),
  ).toBeAttached();
  await expect(card(page, 'coding-auditor')).toHaveAttribute('data-emphasis', 'way-out');
});

test('the legend switches lines off and on, in the link too', async ({ page }) => {
  await page.goto('/roles/inpatient-coder');
  const transition = page.locator('[data-move-id="inpatient-coder__cdi-specialist"]');
  await expect(transition).toBeAttached();
  await page.getByRole('checkbox', { name: 'Transition' }).uncheck();

  await expect(transition).toHaveCount(0);
  await expect(page).toHaveURL(/moves=promotion,entry/);
});

test('filters leave every card in its place', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await settle(page);
  const before = await boxes(page);
  await page.goto('/?degree=associate&credential=rhit');
  await expect(page.locator('[data-out]').first()).toBeAttached();
  await settle(page);

  // The bar may grow a row of chips; places relative to each other stay.
  const after = await boxes(page);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  const apart = (list: typeof before) => list.map(({ x }) => Math.round(x - list[0]!.x));
  const columns = (list: typeof before) => apart(list).map((x) => Math.round(x / 40));
  expect(columns(after)).toEqual(columns(before));
});

test('panning and zooming render no card', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await page.evaluate(() => {
    const seen = { count: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const observer = new MutationObserver((records) => {
      seen.count += records.filter(({ target }) =>
        (target as HTMLElement).closest?.('[data-role-id]'),
      ).length;
    });
    const map = document.querySelector('[aria-roledescription="career map"]')!;
    observer.observe(map, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
  });
  const before = await boxes(page);
  await page.mouse.move(720, 212);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(200);
  await page.mouse.down();
  await page.mouse.move(500, 260, { steps: 12 });
  await page.mouse.up();
  await page.waitForTimeout(200);

  const after = await boxes(page);
  expect(after[0]!.width).toBeGreaterThan(before[0]!.width);
  // A pointer that rests on a card makes it active; that is the only change allowed.
  expect(
    await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count),
  ).toBeLessThan(60);
});

test('arranging by pay moves cards into columns of rising pay', async ({ page }) => {
  await page.goto('/?arrange=pay');
  await expect(page.getByText('Under $45k')).toBeVisible();
  const placed = await cards(page).evaluateAll((elements) =>
    elements.map((element) => ({
      pay: Number(
        /\$([\d,]+)/.exec(element.getAttribute('aria-label') ?? '')?.[1]?.replaceAll(',', ''),
      ),
      x: element.getBoundingClientRect().x,
    })),
  );

  const low = placed.filter(({ pay }) => pay < 45_000).map(({ x }) => x);
  const high = placed.filter(({ pay }) => pay >= 140_000).map(({ x }) => x);
  expect(Math.max(...low)).toBeLessThan(Math.min(...high));
});

test('every line of a chosen role runs clear of the cards', async ({ page }) => {
  await page.goto('/roles/him-manager?adjacent=1&origins=1&steps=2');
  await expect(page.locator('[data-look="way-out"][data-move-id]').first()).toBeAttached();
  const hits = await page.evaluate(() => {
    const world = document.querySelector('[aria-roledescription="career map"]')!;
    const cardBoxes = [...world.querySelectorAll<HTMLElement>('[data-role-id]')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { id: element.dataset['roleId'], left, top, right, bottom };
    });
    const found: string[] = [];
    for (const path of world.querySelectorAll<SVGPathElement>('path[data-move-id]')) {
      const matrix = path.getScreenCTM()!;
      for (let at = 6; at < path.getTotalLength() - 6; at += 4) {
        const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
        const hit = cardBoxes.find(
          (box) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1,
        );
        if (hit !== undefined) found.push(`${path.dataset['moveId']} over ${hit.id}`);
      }
    }
    return [...new Set(found)];
  });

  expect(hits).toEqual([]);
});

for (const [way, open] of [
  ['by a link', (page: Page) => page.goto('/roles/him-director')],
  ['on the map', (page: Page) => page.goto('/').then(() => card(page, 'him-director').click())],
] as const) {
  test(`a role chosen ${way} stands beside the panel`, async ({ page }) => {
    await open(page);
    const panel = page.getByRole('complementary');
    await expect(panel).toBeVisible();

    await expect
      .poll(async () => {
        const role = (await card(page, 'him-director').boundingBox())!;
        return role.x + role.width - (await panel.boundingBox())!.x;
      })
      .toBeLessThan(0);
  });
}

test('the head of a column stays in sight while its beginning is not', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await settle(page);
  const head = page.getByText('Mid', { exact: true }).last();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, -400);
  await page.mouse.down();
  await page.mouse.move(200, 400, { steps: 5 });
  await page.mouse.up();

  await expect
    .poll(async () => (await card(page, 'medical-records-coordinator').boundingBox())!.x)
    .toBeLessThan(0);
  const stage = (await page.locator('[aria-roledescription="career map"]').boundingBox())!;
  expect((await head.boundingBox())!.x).toBeGreaterThanOrEqual(stage.x);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('one finger moves the map, two zoom it, and a tap opens a role', async ({ page }) => {
    await page.goto('/');
    await expect(cards(page).first()).toBeVisible();
    const touch = await page.context().newCDPSession(page);
    const swipe = async (paths: readonly (readonly [from: number, to: number])[]) => {
      const at = (part: number) =>
        paths.map(([from, to], id) => ({ x: from + (to - from) * part, y: 500, id }));
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const box = async () => (await card(page, 'inpatient-coder').boundingBox())!;
    const first = await box();
    await swipe([
      [500, 400],
      [600, 700],
    ]);
    await expect.poll(async () => (await box()).width).toBeGreaterThan(first.width * 1.5);
    const zoomed = await box();
    await swipe([[600, 500]]);
    await expect.poll(async () => (await box()).x).toBeLessThan(zoomed.x - 50);
    await page.getByRole('button', { name: 'Fit the whole map' }).tap();
    await expect.poll(async () => (await box()).width).toBeLessThanOrEqual(first.width);
    await card(page, 'inpatient-coder').tap();

    await expect(page).toHaveURL(/\/roles\/inpatient-coder$/);
  });
});

test('showing adjacent roles from the panel keeps the focus in it', async ({ page }) => {
  await page.goto('/roles/medical-practice-manager');
  await page.getByRole('button', { name: 'Show adjacent roles' }).click();

  await expect(page.getByRole('heading', { name: 'Medical Practice Manager' })).toBeFocused();
  await expect(card(page, 'medical-practice-manager')).toBeVisible();
});
