import { expect, test } from 'vitest';
import { nameFile } from '../../src/ui/nameFile.ts';

test.each([
  ['pay-coder-states', 'pay-coder-states.svg'],
  ['Pay: coder/auditor, “Cañon City”, CO', 'Pay-coder-auditor-Canon-City-CO.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['...', 'file.svg'],
  ['con', 'con-file.svg'],
  ['LPT1', 'LPT1-file.svg'],
])('nameFile makes of “%s” the name %s', (stem, name) => {
  expect(nameFile(stem, 'svg')).toBe(name);
});

test('nameFile keeps long names within what file systems take, with no hyphen at the cut', () => {
  const name = nameFile(`${'a'.repeat(79)} ${'b'.repeat(300)}`, 'png');

  expect(name).toBe(`${'a'.repeat(79)}.png`);
});
