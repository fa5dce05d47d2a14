import type { Grade } from '../domain/model.ts';

/** What each grade is called, and what it means to the reader. */
export const GRADE_WORDS: Readonly<
  Record<Grade, { readonly name: string; readonly meaning: string }>
> = {
  published: {
    name: 'Published',
    meaning: 'read in a publication of the issuer or of a statistics agency',
  },
  secondary: {
    name: 'Secondary',
    meaning: 'read elsewhere, such as in a guide or a copy',
  },
  derived: {
    name: 'Derived',
    meaning: 'worked out from published figures in a way that is stated',
  },
  editorial: {
    name: 'Editorial',
    meaning: 'this map’s own judgement, not yet confirmed',
  },
};
