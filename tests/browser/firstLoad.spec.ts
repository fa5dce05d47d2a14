import { gzipSync } from 'node:zlib';
import { expect, test } from './strictTest.ts';

/** As in tools/checkSize.ts, which reads it from the build; here it is what a browser really fetches. */
const BUDGET_KB = 150;

test('the first view of the map fetches no more than its budget', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (/\.(?:js|json|csv)$/.test(path)) bodies.push(response.body());
  });
  await page.goto('/');
  await expect(page.locator('[data-role-id]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);

  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(BUDGET_KB);
});
