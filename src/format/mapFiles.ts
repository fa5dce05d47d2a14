import * as v from 'valibot';
import type { Problem } from './problems.ts';
import { SCHEMAS } from './schema.ts';

type Schemas = typeof SCHEMAS;

/** Each collection's files, parsed; `file` keeps the name for messages. */
export type ParsedFiles = {
  readonly [Name in keyof Schemas]: readonly {
    readonly file: string;
    readonly content: v.InferOutput<Schemas[Name]>;
  }[];
};

/** Collections that a map has one file of; the others have one or more. */
const ONCE: readonly (keyof Schemas)[] = [
  'map',
  'origins',
  'credentials',
  'programs',
  'presets',
  'mobility',
  'occupations',
  'sources',
  'places',
];

/** Whether a path below the map's folder holds (a part of) a collection. */
const holds = (file: string, name: keyof Schemas): boolean =>
  file === `${name}.json` ||
  (!ONCE.includes(name) && file.startsWith(`${name}/`) && file.endsWith('.json'));

/**
 * Parses every file of a map against its schema, by its name: `map.json`, or
 * `roles/anything.json` for collections that may be split. A file that could
 * not be read stands as the Error that says why. All problems are returned,
 * not the first; with any problem there are no files.
 */
export function parseMapFiles(
  files: Readonly<Record<string, unknown>>,
): { readonly files: ParsedFiles } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const names = Object.keys(SCHEMAS) as (keyof Schemas)[];
  const parsed = Object.fromEntries(
    names.map((name) => [name, [] as { file: string; content: unknown }[]]),
  );

  for (const [file, content] of Object.entries(files)) {
    const name = names.find((known) => holds(file, known));
    if (name === undefined) {
      const message = `is not a file of a map; expected ${names.join(', ')}`;
      problems.push({ file, at: '', message });
      continue;
    }
    if (content instanceof Error) {
      problems.push({ file, at: '', message: content.message });
      continue;
    }
    const result = v.safeParse(SCHEMAS[name], content);
    if (result.success) parsed[name]!.push({ file, content: result.output });
    else problems.push(...result.issues.map((issue) => describeIssue(file, issue)));
  }
  for (const name of names) {
    if (Object.keys(files).some((file) => holds(file, name))) continue;
    const message = ONCE.includes(name) ? 'is missing' : `is missing, and so is ${name}/*.json`;
    problems.push({ file: `${name}.json`, at: '', message });
  }
  // The object holds, under each name, what that name's schema returned.
  return problems.length > 0 ? { problems } : { files: parsed as unknown as ParsedFiles };
}

/** A schema's complaint as a problem of a file. */
export function describeIssue(file: string, issue: v.BaseIssue<unknown>): Problem {
  const at = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const message =
    issue.type === 'strict_object' && issue.expected === 'never'
      ? 'is not a field of the format; check its spelling'
      : issue.received === 'undefined'
        ? 'is missing'
        : issue.message;
  return { file, at, message };
}
