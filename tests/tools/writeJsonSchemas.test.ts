import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeJsonSchemas } from '../../tools/writeJsonSchemas.ts';

const DATA = join(import.meta.dirname, '../../data');

test('the JSON Schemas are what the format says (mend with npm run data:schemas)', () => {
  const folder = join(DATA, 'schema');
  const committed = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]);

  expect(Object.fromEntries(committed)).toEqual(writeJsonSchemas());
});

test('a requirement in a JSON Schema refers to itself, so that parts are completed at any depth', () => {
  const { $defs, ...roles } = JSON.parse(writeJsonSchemas()['roles.schema.json']!) as {
    readonly $defs: Readonly<Record<string, unknown>>;
  };

  expect(JSON.stringify(roles)).toContain('#/$defs/');
  expect(JSON.stringify($defs['requirement'])).toContain('#/$defs/');
});

test('every file of the map names the schema of its collection', () => {
  const folder = join(DATA, 'him-us');
  const wrong = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .filter((path) => {
      const { $schema } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
        readonly $schema?: string;
      };
      const isHistory = /^wages[\\/]history\.json$/.test(path);
      const [folderOrFile = '', part = ''] = path.replace(/\.json$/, '').split(/[\\/]/);
      const isGuide = folderOrFile === 'guide';
      const collection = isHistory ? 'wageHistory' : isGuide ? `guide-${part}` : folderOrFile;
      const expected = join(DATA, 'schema', `${collection}.schema.json`);
      return (
        $schema === undefined ||
        join(folder, dirname(path), $schema) !== expected ||
        !existsSync(expected)
      );
    });

  expect(wrong).toEqual([]);
});
