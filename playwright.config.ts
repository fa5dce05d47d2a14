import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tools/findChromium.ts';

const PORT = 4179;

/** Where .ci/run wants the results of the tests. */
const reports = process.env['TEST_REPORTS'];

const executablePath = findChromium();

/** End-to-end tests of the built page (npm run test:browser, after npm run build). */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    ['list'],
    ...(reports === undefined
      ? []
      : [['json', { outputFile: `${reports}/browser.json` }] as const]),
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
