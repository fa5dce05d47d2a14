import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mapPlugin } from './tools/mapPlugin.ts';
import { splitCode } from './tools/splitCode.ts';
import { sitePlugin } from './tools/sitePlugin.ts';

/** Where .ci/run wants the results of the tests. */
const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  plugins: [react(), mapPlugin('data/him-us'), sitePlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Older browsers without it load the same, a little later.
    modulePreload: { polyfill: false },
    // For tools/checkSize.ts, which also sets the limit that counts.
    manifest: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: splitCode(resolve('src/main.tsx')) } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // Properties and first imports take a busy machine a while; nothing here tests speed.
    testTimeout: 30_000,
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : { outputFile: { json: `${reports}/unit.json` } }),
  },
});
