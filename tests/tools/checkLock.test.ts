import { expect, test } from 'vitest';
import { findLockProblems } from '../../tools/checkLock.ts';

test('a lock is sound when each optional package stands where Node would find it', () => {
  const packages = {
    '': { optionalDependencies: { top: '1' } },
    'node_modules/top': { optionalDependencies: { '@tool/linux': '1', inner: '1' } },
    'node_modules/@tool/linux': {},
    'node_modules/top/node_modules/inner': { optionalDependencies: { top: '1' } },
  };

  expect(findLockProblems(packages)).toEqual([]);
});

test('a lock with a gap or an address is not', () => {
  const packages = {
    '': {},
    'node_modules/tool': { optionalDependencies: { '@tool/linux': '1', '@tool/mac': '1' } },
    'node_modules/other/node_modules/@tool/mac': {},
    'node_modules/@tool/linux': { resolved: 'https://example.org/linux.tgz' },
  };

  expect(findLockProblems(packages)).toEqual([
    'node_modules/tool names the optional @tool/mac, which is not in the lock',
    'node_modules/@tool/linux has a download address',
  ]);
});
