import { build, preview } from 'vite';
import { findOnPath } from './findProgram.ts';

/** Builds the app, serves it on this machine only, and opens it where a browser can show it. */
export async function main(): Promise<void> {
  console.log('Building the atlas ...');
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { open: canOpenBrowser() } });
  console.log('The atlas is ready. Stop it with Ctrl+C.');
  server.printUrls();
}

/** Whether asking the system for a browser can work: vite prints a stack where it can't. */
function canOpenBrowser(): boolean {
  if (process.platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY ?? WAYLAND_DISPLAY) && findOnPath(['xdg-open']) !== undefined;
}
