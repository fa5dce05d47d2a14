import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findWantedCodes } from './wages/findWantedCodes.ts';

/** The occupation codes that the roles of a folder name (findWantedCodes). */
export async function readWantedCodes(folder: string): Promise<ReturnType<typeof findWantedCodes>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ),
  );
  return findWantedCodes(files);
}
