import type { Page } from '@playwright/test';
import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

const WORDS = ['Ready', 'One step', 'Further'] as const;
type Word = (typeof WORDS)[number];

/** What the app must say, worked out by hand from the rules in data/him-us. */
const READERS = [
  {
    preset: 'registered-nurse',
    roles: {
      // An associate degree in nursing and 24 months as a nurse are one of its ways.
      'cdi-specialist': ['Ready', ''],
      'quality-improvement-analyst': ['Ready', ''],
      // Asks for the nursing degree and 60 months in informatics: the work is missing.
      'clinical-informatics-manager': ['One step', '5 years'],
      // Asks for a certificate, which a nursing degree is above, and CCA or CPC.
      'medical-coder': ['One step', 'CCA'],
      // A bachelor's degree in HIM, a credential and years in the field.
      'him-manager': ['Further', ''],
    },
  },
  {
    preset: 'coder-ccs',
    roles: {
      'coding-supervisor': ['Ready', ''],
      // 48 of 60 months in coding.
      'drg-validation-auditor': ['One step', '12 more months|1 more year|1 year more|12 months'],
      // Its associate degree holds; 36 months in records operations are missing.
      'him-supervisor': ['One step', '3 years'],
      // CCS and the years hold but for 12 months; the bachelor's degree is missing, too.
      'coding-manager': ['Further', 'Bachelor'],
      'chief-privacy-officer': ['Further', ''],
    },
  },
] as const;

for (const { preset, roles } of READERS) {
  test(`for ${preset} the map, the list and the role say the same`, async ({ page }) => {
    await keepPreset(page, preset);
    await page.goto('/');
    const onMap = await readMap(page);
    const counts = await readCounts(page);

    await page.getByRole('link', { name: 'List', exact: true }).click();
    const inList = await readList(page);

    expect(onMap.size).toBe(79);
    expect(new Map([...inList].map(([id, { word }]) => [id, word]))).toEqual(onMap);
    expect(counts).toEqual(
      WORDS.map((word) => [...onMap.values()].filter((other) => other === word).length),
    );
    for (const [id, [word, missing]] of Object.entries(roles)) {
      expect([id, inList.get(id)?.word]).toEqual([id, word]);
      expect(inList.get(id)?.missing).toMatch(new RegExp(missing));
      await page.goto(`/roles/${id}`);
      const panel = page.getByRole('complementary', { name: 'Chosen role' });
      const section = panel
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Where you stand' }) });
      await expect(section.getByText(word, { exact: true }).first()).toBeVisible();
    }
  });
}

test('a reader fills the profile, sees the map answer, tries a step out, and takes it back', async ({
  page,
}) => {
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Registered nurse' }).click();
  await expect(page.getByText(/16 roles ready/)).toBeVisible();
  expect(page.url()).not.toContain('nurs');

  await page.goto('/roles/medical-coder');
  const panel = page.getByRole('complementary', { name: 'Chosen role' });
  await panel
    .getByRole('button', { name: /What if I had/ })
    .first()
    .click();
  await expect(page.getByText(/Trying out/).first()).toBeVisible();
  const card = page.locator('[aria-roledescription="career map"] [data-role-id="medical-coder"]');
  await expect(card).toHaveAccessibleName(/Ready/);
  const kept = () => page.evaluate(() => localStorage.getItem('him-career-atlas-profile'));
  expect(await kept()).not.toContain('cca');

  await page.getByRole('button', { name: 'Add to my profile' }).click();
  expect(await kept()).toContain('cca');
  await page.reload();
  await expect(card).toHaveAccessibleName(/Ready/);
});

/** Each card's state, from its accessible name. */
async function readMap(page: Page): Promise<ReadonlyMap<string, Word>> {
  const cards = page.locator('[aria-roledescription="career map"] [data-role-id]');
  await expect(cards.first()).toHaveAccessibleName(/Where you stand/);
  const names = await cards.evaluateAll((all) =>
    all.map((card) => [
      (card as HTMLElement).dataset['roleId']!,
      card.getAttribute('aria-label') ?? '',
    ]),
  );
  return new Map(
    names.map(([id, name]) => [id!, WORDS.find((word) => name!.includes(`stand: ${word}.`))!]),
  );
}

/** The counts on the three switches. */
async function readCounts(page: Page): Promise<readonly number[]> {
  const group = page.getByRole('group', { name: 'How near I am' });
  return Promise.all(
    WORDS.map(async (word) => {
      const text = await group.getByRole('button', { name: new RegExp(`^${word}`) }).innerText();
      return Number(/\d+/.exec(text)?.[0]);
    }),
  );
}

async function readList(
  page: Page,
): Promise<ReadonlyMap<string, { readonly word: Word; readonly missing: string }>> {
  const rows = page.locator('tr[data-role-id]');
  await expect(rows.first()).toContainText(/Ready|One step|Further/);
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [
      (row as HTMLElement).dataset['roleId']!,
      [...row.querySelectorAll('td')]
        .slice(0, 2)
        .map((cell) => cell.innerText)
        .join('\n'),
    ]),
  );
  return new Map(
    texts.map(([id, text]) => [
      id!,
      { word: WORDS.find((word) => text!.startsWith(word))!, missing: text! },
    ]),
  );
}
