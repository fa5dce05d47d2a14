import { expect, test } from 'vitest';
import {
  buildVocabulary,
  keyOf,
  withoutBrackets,
  wordsOf,
} from '../../../src/features/search/searchWords.ts';

const vocabulary = (...words: readonly string[]) => buildVocabulary([words]);

test('wordsOf takes small words, accents, case and punctuation away', () => {
  expect(wordsOf('The Director of Coding & CDI (résumé)')).toEqual([
    'director',
    'coding',
    'cdi',
    'resume',
  ]);
});

test('wordsOf gives abbreviations with marks in parts and in one', () => {
  expect(wordsOf('A/R clerk, ODS-C')).toEqual(['r', 'ar', 'clerk', 'ods', 'c', 'odsc']);
  expect(wordsOf('Follow-up')).toContain('followup');
  expect(wordsOf('Biller/Coder')).toEqual(['biller', 'coder']);
});

test('keyOf is the same for spellings that differ in case, spaces and marks', () => {
  expect(keyOf('Biller/Coder')).toBe(keyOf('biller coder'));
  expect(keyOf('ODS-C')).toBe(keyOf('odsc'));
  expect(keyOf('Doctor’s Clerk')).toBe(keyOf("doctor's clerk"));
  expect(keyOf(' –')).toBe('');
});

test('withoutBrackets drops an abbreviation at the end, and only there', () => {
  expect(withoutBrackets('Registered Technician (RHIT)')).toBe('Registered Technician');
  expect(withoutBrackets('Patient Identity (MPI) Coordinator')).toBe(
    'Patient Identity (MPI) Coordinator',
  );
});

test('a vocabulary takes the beginning of a known word as it is', () => {
  expect(vocabulary('records', 'recreation').readQuery('rec')).toEqual([['rec']]);
});

test('a vocabulary lets a plural stand for its singular, too', () => {
  const { readQuery } = vocabulary('coder', 'coders', 'policy', 'policies', 'crc', 'crcs');

  expect(readQuery('coders')).toEqual([['coders', 'coder']]);
  expect(readQuery('policies')).toEqual([['policies', 'policy']]);
  // Four letters are an abbreviation: CRC is another credential than CRCS.
  expect(readQuery('crcs')).toEqual([['crcs']]);
});

test('a vocabulary mends a word with the nearest known ones', () => {
  const { readQuery } = vocabulary('medical', 'records', 'privacy', 'officer', 'code');

  expect(readQuery('medcal recrods')).toEqual([['medical'], ['records']]);
  expect(readQuery('privcy oficer')).toEqual([['privacy'], ['officer']]);
});

test('a vocabulary leaves short words and words that are near none alone', () => {
  const { readQuery } = vocabulary('rhia', 'records');

  expect(readQuery('rhx xylophone')).toEqual([[], []]);
});

test('a vocabulary keeps a small word that is all that was typed', () => {
  const { readQuery } = vocabulary('analyst', 'coding');

  expect(readQuery('an')).toEqual([['an']]);
  expect(readQuery('an coding')).toEqual([['coding']]);
});
