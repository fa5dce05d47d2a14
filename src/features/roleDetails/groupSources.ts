import { capitalize } from '../../parts/requirementWords.ts';

/** Groups of facts that rest on the same sources. */
export interface SourcedFacts {
  /** `Title, alternate titles`. */
  readonly names: string;
  readonly sources: readonly string[];
}

/**
 * The groups of facts that a role's sources name, in words; those with the
 * same sources together. Order: as in the data.
 */
export function groupSources(
  sources: Readonly<Record<string, readonly string[]>>,
): readonly SourcedFacts[] {
  const groups = new Map<
    string,
    { readonly keys: string[]; readonly sources: readonly string[] }
  >();
  for (const [key, ids] of Object.entries(sources)) {
    const same = ids.join(' ');
    const group = groups.get(same);
    if (group === undefined) groups.set(same, { keys: [key], sources: ids });
    else group.keys.push(key);
  }
  return [...groups.values()].map(({ keys, sources: ids }) => ({
    names: capitalize(keys.map(spellOut).join(', ')),
    sources: ids,
  }));
}

/** `alternateTitles` as `alternate titles`. */
function spellOut(key: string): string {
  return key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
