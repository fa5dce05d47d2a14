import type { GuideParts } from '../src/domain/guide/guideParts.ts';
import { parseRichText } from '../src/domain/guide/richText.ts';
import type { Atlas } from '../src/format/parseCareerMap.ts';
import { describeUnknownId, type Problem } from '../src/format/problems.ts';
import { paths } from '../src/store/paths.ts';
import { formatChoices, parseChoices, vocabularyOf } from '../src/store/urlState.ts';

/**
 * Addresses of this site in the texts of a guide that lead nowhere, or whose
 * filters can't be read: `page` links, the filters of `shownRoles`, and what
 * stands under `to` and begins with a slash.
 */
export function findGuideLinkProblems(parts: GuideParts, atlas: Atlas): readonly Problem[] {
  return Object.entries(parts).flatMap(([name, part]) =>
    listAddresses(part, '').flatMap(({ at, address }) => {
      const message = describeFault(address, parts, atlas);
      return message === undefined ? [] : [{ file: `guide/${name}.json`, at, message }];
    }),
  );
}

interface Placed {
  readonly at: string;
  readonly address: string;
}

function listAddresses(value: unknown, at: string): readonly Placed[] {
  if (typeof value === 'string') {
    if (at.endsWith('.to') && value.startsWith('/')) return [{ at, address: value }];
    return parseRichText(value).parts.flatMap((part) => {
      if (part.kind === 'link' && part.to === 'page') return [{ at, address: part.target }];
      const isFilter = part.kind === 'figure' && part.name === 'shownRoles';
      return isFilter ? [{ at, address: `/?${part.argument}` }] : [];
    });
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listAddresses(item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listAddresses(inner, at === '' ? key : `${at}.${key}`),
  );
}

/** What is wrong with an address; undefined: nothing. */
function describeFault(
  address: string,
  { pages }: GuideParts,
  { map, details }: Atlas,
): string | undefined {
  if (!address.startsWith('/')) return `"${address}" is no address of this site: it begins with /`;
  const { pathname, searchParams, search } = new URL(address, 'https://x');
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const below: Readonly<Record<string, readonly string[]>> = {
    roles: idsOf(map.roles),
    credentials: idsOf(map.credentials),
    programs: idsOf(details.programs),
    guide: pages.chapters.flatMap((chapter) => idsOf(chapter.pages)),
  };
  const fixed: readonly string[] = Object.values(paths).filter((path) => typeof path === 'string');
  const [, folder = '', id, ...rest] = pathname.split('/');
  if (!fixed.includes(pathname)) {
    const ids = below[folder];
    if (ids === undefined || id === undefined || rest.length > 0) {
      return `no page has the address "${pathname}"`;
    }
    if (!ids.includes(id)) return describeUnknownId(`page below /${folder}`, id, ids);
  }
  const { choices, ignored } = parseChoices(search, vocabularyOf(map));
  if (ignored.length > 0) {
    const { name, value } = ignored[0]!;
    return `"${address}": "${value}" is nothing that "${name}" can be`;
  }
  const read = new URLSearchParams(formatChoices(choices));
  const unread = [...searchParams.keys()].find((name) => !read.has(name));
  return unread === undefined ? undefined : `"${address}": "${unread}" changes nothing there`;
}
