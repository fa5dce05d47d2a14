import { expect, test } from 'vitest';
import { nameCollection, nameFactKind } from '../../../src/features/sources/factWords.ts';
import { countSourceUse } from '../../../src/format/sourceUse.ts';
import { readAllFiles } from '../../../tools/readMapFiles.ts';

const use = countSourceUse(readAllFiles('data/him-us'));

test('every kind of fact of the shipped data has words of its own', () => {
  const names = use.kinds.map(({ id }) => nameFactKind(id));

  expect(new Set(names).size).toBe(names.length);
  // No field of a file as it is spelled there.
  expect(names.filter((name) => /[a-z][A-Z]|undefined|, /.test(name.split(': ')[1]!))).toEqual([]);
});

test('every part of the shipped data that names sources has a name and a page', () => {
  const collections = new Set(
    Object.values(use.feeds).flatMap((feeds) => feeds.map(({ collection }) => collection)),
  );

  expect([...collections].filter((id) => nameCollection(id).name.includes('/'))).toEqual([]);
});
