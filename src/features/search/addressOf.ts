import type { Path } from 'react-router';
import type { SearchHit } from '../../store/appStore.ts';
import { LONGEST_SCHOOL_WORDS } from '../../store/compareChoices.ts';
import { paths } from '../../store/paths.ts';

/** Where a hit leads, with the reader's choices (a query, `?` and all) along. */
export function addressOf({ kind, id, title }: SearchHit, query: string): Partial<Path> {
  const at = (pathname: string, hash = '') => ({ pathname, search: query, hash });
  const [page = '', section = ''] = id.split('#');
  switch (kind) {
    case 'role':
      return at(paths.role(id));
    case 'credential':
      return at(paths.credential(id));
    case 'program':
      return at(paths.program(id));
    case 'guide':
      return at(paths.guidePage(page), section && `#${section}`);
    case 'term':
      return at(paths.guidePage('glossary'), `#${id}`);
    case 'resource':
      return at(paths.guidePage('resources'), `#${id}`);
    case 'software':
      return {
        pathname: paths.guidePage('competencies'),
        search: withParameters(query, { job: id.split('/')[0]! }),
      };
    case 'school':
      return {
        pathname: paths.guidePage('schools'),
        search: withParameters(query, {
          in: id.split('/')[0]!,
          school: title.slice(0, LONGEST_SCHOOL_WORDS).trim(),
        }),
      };
  }
}

function withParameters(query: string, changed: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) parameters.set(name, value);
  return `?${parameters.toString()}`;
}
