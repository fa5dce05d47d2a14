import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { anyRequirement } from '../src/format/requirementSchema.ts';
import { GUIDE_SCHEMAS } from '../src/format/guide/parseGuide.ts';
import { FETCHED_SCHEMAS, SCHEMAS } from '../src/format/schema.ts';

const FOLDER = 'data/schema';

/**
 * The JSON Schemas that editors use for completion, as text by file name.
 * They say less than the format does: what only code can check is left out.
 */
export function writeJsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ ...SCHEMAS, ...FETCHED_SCHEMAS, ...GUIDE_SCHEMAS }).map(([name, schema]) => {
      const { $defs, ...written } = toJsonSchema(schema, {
        definitions: { requirement: anyRequirement },
        ignoreActions: ['trim', 'check'],
      });
      // Every schema gets all definitions, whether it refers to them or not.
      const isUsed = JSON.stringify(written).includes('"$ref"');
      const text = JSON.stringify(isUsed ? { ...written, $defs } : written, undefined, 2);
      return [`${name}.schema.json`, `${text}\n`];
    }),
  );
}

export function main(): void {
  mkdirSync(FOLDER, { recursive: true });
  const files = Object.entries(writeJsonSchemas());
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
  console.log(`Wrote ${files.length} schemas to ${FOLDER}.`);
}
