import { AxeBuilder } from '@axe-core/playwright';
import { keepPreset } from './presets.ts';
import { expect, test } from './strictTest.ts';

/** Every kind of page, each by one address; add new ones here. */
const PAGES = [
  '/',
  '/?adjacent=1&arrange=pay',
  '/list',
  '/roles/him-director',
  '/roles/him-directr',
  '/credentials',
  '/credentials/rhit',
  '/programs/associate-him',
  '/profile',
  '/plan',
  '/plan?from=medical-coder&to=him-director&by=2032-01',
  '/plan?from=compliance-coordinator&to=privacy-officer&months=84',
  '/plan?from=medical-coder&path=inpatient-coder,chief-privacy-officer:12',
  '/?from=medical-coder&path=inpatient-coder,coding-manager&build=1',
  '/compare',
  '/compare?roles=medical-coder,him-supervisor,coding-auditor',
  '/compare?show=paths',
  '/compare?plans=medical-coder.inpatient-coder~ccs@tx,medical-coder',
  '/roles/medical-coder/pay?place=tx',
  '/data',
  '/nowhere',
];
/** Pages that say more to a reader with a profile. */
const ANSWERING_PAGES = [
  '/',
  '/?state=ready,one-step',
  '/list?sort=state',
  '/roles/him-supervisor',
  '/credentials',
  '/credentials/rhia',
  '/programs/bachelor-him',
  '/profile',
  '/plan?to=level:executive',
  '/compare?roles=medical-coder,him-supervisor',
  '/compare?plans=me.coding-auditor,me',
];
const SCHEMES = ['light', 'dark'] as const;
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 640 } };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const CASES = [
  ...PAGES.map((address) => ({ address, preset: undefined })),
  ...ANSWERING_PAGES.map((address) => ({ address, preset: 'coder-ccs' })),
];

for (const { address, preset } of CASES) {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const who = preset === undefined ? '' : ` for ${preset}`;
      test(`${address}${who} has no accessibility fault (${colorScheme}, ${size})`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (preset !== undefined) await keepPreset(page, preset);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await page.waitForLoadState('networkidle');
        if (address.startsWith('/plan?')) {
          await expect(page.locator('#plan-answer, #no-plan')).toBeVisible();
        }

        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();

        expect(
          violations.map(({ id, help, nodes }) => ({
            id,
            help,
            at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
          })),
        ).toEqual([]);
      });
    }
  }
}

test('every page allows only what comes with it, and has no inline script', async ({ request }) => {
  for (const address of PAGES) {
    const html = await (await request.get(address)).text();
    const scripts = html.match(/<script\b[^>]*>[^<]*/g) ?? [];

    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src /);
    expect(html).not.toContain('unsafe-');
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(script).toMatch(/^<script\b[^>]*\ssrc="[^"]+"[^>]*>\s*$/);
    }
  }
});

test('a script that came into the page would not run', async ({ page, complaints }) => {
  await page.goto('/data');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });

  await expect(page).not.toHaveTitle('taken over');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});
