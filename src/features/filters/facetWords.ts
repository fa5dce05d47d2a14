import type { Facet } from '../../domain/roleFilters.ts';

/** What each facet is called in "Without …". */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  level: 'the level',
  family: 'the family',
  degree: 'the degree',
  credential: 'the credentials',
  pay: 'the pay range',
  setting: 'the setting',
  remote: 'remote work',
  emerging: '“emerging only”',
  newcomers: '“open to newcomers”',
  standing: '“how near I am”',
  query: 'the words',
};
