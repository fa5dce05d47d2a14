import type { AwardId } from '../../domain/schools.ts';

/** Award levels in words. */
export const AWARD_WORDS: Readonly<Record<AwardId, string>> = {
  certificate: 'Certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  postbacc: 'Post-bachelor’s certificate',
  master: 'Master’s degree',
  postmaster: 'Post-master’s certificate',
  doctorate: 'Doctorate',
};

/** Usual lengths of certificates, by the publisher's level. */
const LENGTHS: Readonly<Record<number, string>> = {
  20: 'under 12 weeks',
  21: '12 weeks to 1 year',
  2: '1 to 2 years',
  4: '2 to 4 years',
};

const DOCTORATES: Readonly<Record<number, string>> = { 17: 'research', 18: 'professional' };

/** `Certificate, 12 weeks to 1 year`. */
export function describeAward(award: AwardId, level: number): string {
  const more = LENGTHS[level] ?? DOCTORATES[level];
  return more === undefined ? AWARD_WORDS[award] : `${AWARD_WORDS[award]}, ${more}`;
}
