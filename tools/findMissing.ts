import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/format/problems.ts';

/** A problem for each publishers' file that is not in the folder of sources. */
export function findMissing(folder: string, files: readonly string[]): readonly Problem[] {
  return files
    .filter((path) => !existsSync(join(folder, path)))
    .map((file) => ({ file, at: '', message: 'is not in the folder of sources; put it there' }));
}
