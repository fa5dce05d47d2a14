import { matchPath } from 'react-router';
import type { CareerMap } from '../domain/model.ts';
import type { Choices } from '../store/choices.ts';
import { paths } from '../store/paths.ts';
import { parseChoices, vocabularyOf, type IgnoredParameter } from '../store/urlState.ts';

/** All that an address says: choices, the chosen role (known or not), and what could not be read. */
export interface Address {
  readonly choices: Choices;
  readonly chosenRole: string | undefined;
  readonly ignored: readonly IgnoredParameter[];
}

export function readAddress(
  location: { readonly pathname: string; readonly search: string },
  base: string,
  map: CareerMap,
): Address {
  const path = `/${location.pathname.slice(base.length)}`;
  const match = matchPath(paths.role(':id'), path);
  return {
    ...parseChoices(location.search, vocabularyOf(map)),
    chosenRole: match?.params['id'],
  };
}
