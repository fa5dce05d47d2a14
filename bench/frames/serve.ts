import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview, type InlineConfig, type Plugin } from 'vite';
import { mapPlugin } from '../../tools/mapPlugin.ts';

export interface BenchServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the page of a folder of bench/ as the app is built for readers (React's
 * development build is several times slower) and serves it on a free port.
 */
export async function serveBench(folder: string, isReadable = false): Promise<BenchServer> {
  // tools/run.mjs has set it to development, and vite would build what it names.
  process.env['NODE_ENV'] = 'production';
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const config: InlineConfig = {
    configFile: false,
    root: resolve('bench', folder),
    publicDir: resolve('public'),
    logLevel: 'warn',
    plugins: [countCardRenders(), react(), mapPlugin('data/him-us')],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      ...(isReadable ? { minify: false } : {}),
    },
    preview: { port: 0, strictPort: false },
  };
  await build(config);
  const server = await preview(config);
  return {
    url: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** Makes each call of RoleCard count itself, so that a render without any change of the page shows, too. */
function countCardRenders(): Plugin {
  return {
    name: 'count-card-renders',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/features/map/RoleCard.tsx')) return undefined;
      const start = '}: RoleCardProps) {';
      if (!code.includes(start)) throw new Error(`RoleCard.tsx no longer has "${start}"`);
      return code.replace(
        start,
        `${start} globalThis.roleCardRenders = (globalThis.roleCardRenders ?? 0) + 1;`,
      );
    },
  };
}
