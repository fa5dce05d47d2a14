import type { Collections } from './collections.ts';
import type { Problem } from './problems.ts';

const keyOf = (title: string) => title.toLowerCase();

/** A job title belongs to one role, or explicitly to several: searching it must not be a matter of luck. */
export function findTitleProblems({ roles }: Collections): readonly Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const sharers = new Map<string, string[]>();

  for (const { file, at, item } of roles) {
    const owner = owners.get(keyOf(item.title));
    if (owner === undefined) owners.set(keyOf(item.title), item.id);
    else {
      const message = `"${item.title}" is the title of ${owner} already`;
      problems.push({ file, at: `${at}.title`, message });
    }
    for (const title of item.sharedTitles ?? []) {
      sharers.set(keyOf(title), [...(sharers.get(keyOf(title)) ?? []), item.id]);
    }
  }
  for (const { file, at, item } of roles) {
    item.alternateTitles.forEach((title, index) => {
      const owner = owners.get(keyOf(title));
      const shared = sharers.get(keyOf(title));
      owners.set(keyOf(title), owner ?? item.id);
      const message =
        owner === item.id
          ? `"${title}" is listed for this role already`
          : owner !== undefined
            ? `"${title}" belongs to ${owner} already; list it as a shared title of both`
            : shared !== undefined
              ? `"${title}" is a shared title of ${shared.join(', ')}`
              : undefined;
      if (message === undefined) return;
      problems.push({ file, at: `${at}.alternateTitles[${index}]`, message });
    });
    item.sharedTitles?.forEach((title, index) => {
      if (new Set(sharers.get(keyOf(title))).size > 1) return;
      const message = `"${title}" is shared with no other role; make it an alternate title`;
      problems.push({ file, at: `${at}.sharedTitles[${index}]`, message });
    });
  }
  return problems;
}
