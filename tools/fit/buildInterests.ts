import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FitFigures } from '../../src/domain/guide/fitModel.ts';
import { findMissing } from '../findMissing.ts';
import { readBuildOptions } from '../readBuildOptions.ts';
import { readWantedCodes } from '../readWantedCodes.ts';
import { refuse } from '../refuse.ts';
import { makeFigures } from './makeFigures.ts';
import { parseFigures } from './parseFigures.ts';

const INTERESTS_FILE = 'onet_30_3/career_interest_types_targets.csv';
const STYLES_FILE = 'onet_29_3/work_styles_targets.csv';

const USAGE = `Writes the section "onet" of a map's guide/fit.json: interests and work styles of its occupations.

  npm run data:fit -- --sources DIR [--out data/him-us] [--roles data/him-us/roles]

DIR holds ${INTERESTS_FILE}
and ${STYLES_FILE}.`;

/** The section in the file as the formatter lays it out. */
const SECTION = /^ {2}"onet": \{(?:\}|[^]*?^ {2}\})/m;

/**
 * Writes the figures into the file, leaving all else in it as it is, and returns the
 * exit code. With any problem nothing is written and the problems are printed.
 */
export async function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  const options = readBuildOptions(args, USAGE, print);
  if (typeof options === 'number') return options;
  const folder = options.sources;
  const missing = findMissing(folder, [INTERESTS_FILE, STYLES_FILE]);
  if (missing.length > 0) return refuse(missing, print);

  const read = async (file: string, scale: string) =>
    parseFigures(file, await readFile(join(folder, file), 'utf8'), scale);
  const interests = await read(INTERESTS_FILE, 'OI');
  const styles = await read(STYLES_FILE, 'IM');
  const path = join(options.out, 'guide/fit.json');
  const text = await readFile(path, 'utf8');
  const problems = [...interests.problems, ...styles.problems];
  if (!SECTION.test(text)) {
    const message = 'is not there as the formatter lays it out; add "onet": {}';
    problems.push({ file: path, at: 'onet', message });
  }
  if (problems.length > 0) return refuse(problems, print);

  const wanted = (await readWantedCodes(options.roles)).onet;
  const { figures, leftOut, withoutStyles } = makeFigures(interests.table, styles.table, wanted);
  await writeFile(
    path,
    text.replace(SECTION, () => formatSection(figures)),
  );
  print(`${figures.occupations.length} occupations with interests.`);
  print(`Without work styles: ${withoutStyles.join(', ') || 'none'}.`);
  print(`Without figures, and left out: ${leftOut.join(', ') || 'none'}.`);
  return 0;
}

/** As the formatter has it: objects over several lines, a row of figures on one. */
function formatSection({ interestSource, styleSource, occupations }: FitFigures): string {
  const row = (name: string, values: readonly number[]) => `"${name}": [${values.join(', ')}]`;
  const entries = occupations.map(({ code, interests, styles }) => {
    const fields = [`"code": "${code}"`, row('interests', interests)];
    if (styles !== undefined) fields.push(row('styles', styles));
    return `      {\n        ${fields.join(',\n        ')}\n      }`;
  });
  return [
    '  "onet": {',
    `    "interestSource": "${interestSource}",`,
    `    "styleSource": "${styleSource}",`,
    `    "occupations": [\n${entries.join(',\n')}\n    ]`,
    '  }',
  ].join('\n');
}
