import * as v from 'valibot';
import { PROFILE_FORMAT, PROFILE_VERSION, type ReadProfile } from '../domain/profileText.ts';
import { describeIssue } from './mapFiles.ts';
import { profile } from './profileSchema.ts';

const envelope = v.looseObject({
  format: v.literal(PROFILE_FORMAT, `must be "${PROFILE_FORMAT}": this is not a saved profile`),
  version: v.number(),
});
const file = v.strictObject({
  format: v.literal(PROFILE_FORMAT),
  version: v.literal(PROFILE_VERSION),
  map: v.optional(v.string()),
  profile,
});

/**
 * A profile from text, or every problem that it has. Nothing is left out or
 * mended in silence. Ids that the map does not know are no problem: a newer map
 * may have dropped them, and the reader is shown them.
 */
export function readProfile(text: string): ReadProfile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problems: ['The text is not JSON. Choose a file that this app saved.'] };
  }
  const outer = v.safeParse(envelope, content);
  if (!outer.success) return { problems: describe(outer.issues) };
  if (outer.output.version !== PROFILE_VERSION) {
    const problem = `version: ${outer.output.version} is not one this app reads (it reads ${PROFILE_VERSION}). Reload the page: a newer version of the app may be there.`;
    return { problems: [problem] };
  }
  const result = v.safeParse(file, content);
  return result.success
    ? { profile: result.output.profile }
    : { problems: describe(result.issues) };
}

const KINDS: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a set of fields',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
};

function inWords({ type, requirement, expected, received }: v.BaseIssue<unknown>): string {
  switch (type) {
    case 'integer':
      return 'must be a whole number';
    case 'min_value':
      return `must be ${String(requirement)} or more`;
    case 'max_value':
      return `must be ${String(requirement)} or less`;
    default:
      return `must be ${KINDS[expected ?? ''] ?? expected}, not ${received}`;
  }
}

function describe(issues: readonly v.BaseIssue<unknown>[]): readonly string[] {
  return issues.map((issue) => {
    const { at, message: told } = describeIssue('', issue);
    // The schema's own words for what has none are not for readers.
    const message = told.startsWith('Invalid') ? inWords(issue) : told;
    return at === '' ? `The file ${message}` : `${at}: ${message}`;
  });
}
