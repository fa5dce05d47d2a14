import { test as base } from '@playwright/test';

/**
 * A test whose page may say nothing on the console, throw nothing, and ask no
 * other host for anything; whatever it does all the same fails the test.
 */
export const test = base.extend<{ readonly complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const { host } = new URL(baseURL!);
      page.on('console', (message) => {
        const type = message.type();
        if (type !== 'error' && type !== 'warning') return;
        complaints.push(`console ${type}: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol === 'data:' || url.protocol === 'blob:' || url.host === host) return;
        complaints.push(`request to ${request.url()}`);
      });

      await use(complaints);

      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
