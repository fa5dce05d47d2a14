import type { ProgramLevel } from '../domain/model.ts';

/** A program level in words, and in the few letters that a card has room for. */
export const EDUCATION_WORDS: Readonly<
  Record<ProgramLevel, { readonly full: string; readonly short: string }>
> = {
  hs: { full: 'High school', short: 'HS' },
  certificate: { full: 'Certificate', short: 'Cert.' },
  associate: { full: 'Associate degree', short: 'Assoc.' },
  bachelor: { full: 'Bachelor’s degree', short: 'Bach.' },
  postbacc: { full: 'Post-bachelor’s certificate', short: 'Post-b.' },
  master: { full: 'Master’s degree', short: 'Master’s' },
  doctorate: { full: 'Doctorate', short: 'Doct.' },
};
