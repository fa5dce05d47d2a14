import type { CredentialName } from '../model.ts';
import type { Term } from './termModel.ts';

/** A term, or a credential, which has a page of its own. */
export type GlossaryEntry = (
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'credential'; readonly credential: CredentialName }
) & {
  /** Unique in the glossary: a term's own id, `credential-` before a credential's. */
  readonly id: string;
  readonly name: string;
};

export interface GlossaryLetter {
  /** A capital letter, or `0-9`. */
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Terms and credentials by name, without regard to capitals; ties by id. */
export function buildGlossary(
  terms: readonly Term[],
  credentials: readonly CredentialName[],
): readonly GlossaryEntry[] {
  const entries: readonly GlossaryEntry[] = [
    ...terms.map((term) => ({ kind: 'term' as const, id: term.id, name: term.term, term })),
    ...credentials.map((credential) => ({
      kind: 'credential' as const,
      id: `credential-${credential.id}`,
      name: credential.abbreviation,
      credential,
    })),
  ];
  return entries.toSorted(
    (a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.id, b.id),
  );
}

/** Entries in their order, under the letters that they begin with. */
export function groupByLetter(entries: readonly GlossaryEntry[]): readonly GlossaryLetter[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const first = sortKey(entry.name).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0-9';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, items]) => ({ letter, entries: items }));
}

/**
 * The entries whose names hold every word of a query: the name itself, what it
 * stands for, its other names. Where none does, those whose definition holds them.
 * Every entry for a query without words.
 */
export function findEntries(
  entries: readonly GlossaryEntry[],
  query: string,
): readonly GlossaryEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const byName = entries.filter((entry) => holds(listNames(entry).join('\n')));
  if (byName.length > 0) return byName;
  return entries.filter((entry) => entry.kind === 'term' && holds(entry.term.definition));
}

function listNames(entry: GlossaryEntry): readonly string[] {
  if (entry.kind === 'credential') return [entry.name, entry.credential.name];
  const { term, fullForm, otherNames = [] } = entry.term;
  return [term, ...(fullForm === undefined ? [] : [fullForm]), ...otherNames];
}

/** "The Joint Commission" stands under J. */
function sortKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
