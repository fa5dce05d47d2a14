import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { main } from '../../tools/checkData.ts';
import { changeAt } from '../fixtures/changeAt.ts';
import { tinyFiles, tinyPlaceWages } from '../fixtures/tinyAtlas.ts';
import { writeMapFolder } from './writeMapFolder.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the data check sums up a sound map', () => {
  const { exitCode, lines } = check({ ...tinyFiles(), ...tinyPlaceWages() });

  expect(exitCode).toBe(0);
  expect(lines).toEqual([
    'FOLDER is sound:',
    '  3 roles: 2 core, 1 adjacent; 1 of them emerging',
    '  4 moves: 2 promotion, 2 entry',
    '  1 origins, 2 families, 2 levels, 1 settings',
    '  3 credentials: 2 active, 1 retired',
    '  2 programs, 2 occupations',
    '  6 requirements of 9 parts',
    '  2 sources: 1 editorial, 1 published',
    '  3 places: 1 nation, 1 state, 1 metro; 3 files of their wages and history',
  ]);
});

test('the data check prints every problem at once, of the map and of the wages of places', () => {
  const files = { ...tinyFiles(), ...tinyPlaceWages() };
  changeAt(files['roles/rev.json'], 'roles[0].family', 'revv');
  changeAt(files['moves/rev.json'], 'moves[0].id', 'lead__coder');
  changeAt(files['wages/states.json'], 'places.tx.29-2072', [100, 30, 40, 50, 60]);
  changeAt(files['wages/metros/tx.json'], 'period', '2024-05');
  const { exitCode, lines } = check(files);

  expect(exitCode).toBe(1);
  expect(lines).toEqual([
    'roles/rev.json: roles[0].family: no family has the id "revv"; did you mean "rev"?',
    'moves/rev.json: moves[0].id: must be "coder__lead", after the move\'s two ends',
    "wages/metros/tx.json: period: is 2024-05, but the nation's wages are 2025-05",
    'wages/states.json: places.tx.29-2072: has 5 figures for 6 columns',
    '4 to mend in FOLDER.',
  ]);
});

test('the data check sees faults in the shape of what the page only fetches', () => {
  const files = { ...tinyFiles(), ...tinyPlaceWages() };
  changeAt(files['wages/states.json'], 'places.tx.29-2072[1]', 'thirty');
  changeAt(files['wages/metros/tx.json'], 'note', 'by hand');
  const { lines } = check(files);

  expect(lines).toEqual([
    'wages/metros/tx.json: note: is not a field of the format; check its spelling',
    expect.stringContaining('wages/states.json: places.tx.29-2072[1]: '),
    '2 to mend in FOLDER.',
  ]);
});

test('the data check sees strangers, figures in the wrong file, and files that are missing', () => {
  const { 'wages/metros/tx.json': _tx, ...files } = { ...tinyFiles(), ...tinyPlaceWages() };
  changeAt(files['wages/states.json'], 'source', 'surveys');
  changeAt(files['wages/states.json'], 'places.26420', { '99-9999': [10, 30, 40, 50, 60, 70] });
  changeAt(files['wages/states.json'], 'places.txx', {});
  const { lines } = check(files);

  expect(lines).toEqual([
    'wages/states.json: source: no source has the id "surveys"; did you mean "survey"?',
    'wages/states.json: places.26420.99-9999: 99-9999 is not in occupations.json; run the wage tool',
    'wages/states.json: places.txx: no place has the id "txx"; did you mean "tx"?',
    'wages/states.json: places.26420: is in the wrong file; the page looks in wages/metros/tx.json',
    'wages/metros/tx.json: is missing; run the wage tool',
    '5 to mend in FOLDER.',
  ]);
});

test('the data check sees faults of the history of wages', () => {
  const files = { ...tinyFiles(), ...tinyPlaceWages() };
  const history = files['wages/history.json'];
  changeAt(history, 'priceSource', 'prices');
  changeAt(history, 'occupations.29-2072.2025-05', [30, 40, 51, 60, 70]);
  changeAt(history, 'occupations.29-2072.2020-05', [1, 2]);
  changeAt(history, 'occupations.99-9999', {});
  const { lines } = check(files);

  expect(lines).toEqual([
    'wages/history.json: priceSource: no source has the id "prices"',
    'wages/history.json: occupations.29-2072.2020-05: is not one of the years',
    'wages/history.json: occupations.29-2072.2020-05: has 2 figures for 5 columns',
    "wages/history.json: occupations.29-2072.2025-05: is not what the nation's wages say; run the wage tool",
    'wages/history.json: occupations.99-9999: 99-9999 is not in occupations.json; run the wage tool',
    '5 to mend in FOLDER.',
  ]);
});

test('the data check names files that are not JSON, and goes on', () => {
  const files: Record<string, unknown> = {
    ...tinyFiles(),
    ...tinyPlaceWages(),
    'moves/rev.json': '{ "moves": [,] }',
  };
  changeAt(files['roles/rev.json'], 'roles[0].title', undefined);
  const { exitCode, lines } = check(files);

  expect(exitCode).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining('moves/rev.json: is not JSON: '),
    'roles/rev.json: roles[0].title: is missing',
    '2 to mend in FOLDER.',
  ]);
});

function check(files: Readonly<Record<string, unknown>>) {
  const folder = writeMapFolder(files);
  folders.push(folder);
  const lines: string[] = [];
  const exitCode = main([folder], (line) => lines.push(line.replaceAll(folder, 'FOLDER')));
  return { exitCode, lines };
}
