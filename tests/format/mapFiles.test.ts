import { describe, expect, test } from 'vitest';
import { parseCareerMap } from '../../src/format/parseCareerMap.ts';
import { formatProblem } from '../../src/format/problems.ts';
import { tinyFiles } from '../fixtures/tinyAtlas.ts';
import { problemsAfter, type Change } from './problemsAfter.ts';

describe('files of the wrong shape', () => {
  test('are reported when one is missing', () => {
    const { 'credentials.json': _credentials, 'roles/ops.json': _ops, ...files } = tinyFiles();
    const { 'roles/rev.json': _rev, ...rest } = files;

    expect(parseCareerMap(rest).problems?.map(formatProblem)).toEqual([
      'roles.json: is missing, and so is roles/*.json',
      'credentials.json: is missing',
    ]);
  });

  test('are reported when one could not be read', () => {
    const files = { ...tinyFiles(), 'map.json': new Error('is not JSON: a comma too many') };

    expect(parseCareerMap(files).problems?.map(formatProblem)).toEqual([
      'map.json: is not JSON: a comma too many',
    ]);
  });

  test('are reported when one belongs to no collection', () => {
    const files = { ...tinyFiles(), 'rolls/ops.json': {}, 'map/more.json': {} };

    expect(parseCareerMap(files).problems?.map(({ file, message }) => [file, message])).toEqual([
      ['rolls/ops.json', expect.stringContaining('is not a file of a map')],
      ['map/more.json', expect.stringContaining('is not a file of a map')],
    ]);
  });

  test.each<readonly [string, Change, string]>([
    [
      'no object at all',
      ['programs.json', 'programs', 'none'],
      'programs.json: programs: Invalid type: Expected Array but received "none"',
    ],
    [
      'a field is missing',
      ['roles/ops.json', 'roles[1].title', undefined],
      'roles/ops.json: roles[1].title: is missing',
    ],
    [
      'a field is misspelt',
      ['roles/ops.json', 'roles[0].shorttitle', 'Clerk'],
      'roles/ops.json: roles[0].shorttitle: is not a field of the format; check its spelling',
    ],
    [
      'a text is empty',
      ['moves/ops.json', 'moves[0].how', ' '],
      'moves/ops.json: moves[0].how: must not be empty',
    ],
    [
      'a card title is too long',
      ['roles/ops.json', 'roles[0].shortTitle', 'A title that is too long for it'],
      'roles/ops.json: roles[0].shortTitle: must be 28 characters or fewer',
    ],
    [
      'an id has capitals',
      ['sources.json', 'sources[0].id', 'Own'],
      'sources.json: sources[0].id: must be an id: small letters, digits and single hyphens',
    ],
    [
      'a range runs from high to low',
      ['programs.json', 'programs[0].months.low', 36],
      'programs.json: programs[0].months: runs from high to low',
    ],
    [
      'the format is another version',
      ['map.json', 'formatVersion', 2],
      'map.json: formatVersion: must be 1',
    ],
    [
      'a source is named by nothing',
      ['roles/ops.json', 'roles[0].sources.title', []],
      'roles/ops.json: roles[0].sources.title: needs at least one source id',
    ],
    [
      'a requirement has no known key',
      ['roles/ops.json', 'roles[1].requires.allOf[0].anyOf[0]', { credental: 'badge' }],
      'roles/ops.json: roles[1].requires.allOf[0].anyOf[0]: must be one of: {program}, ' +
        '{credential}, {experienceMonths}, {attest}, {allOf}, {anyOf}, {atLeast, of}',
    ],
    [
      'a requirement has a key too many',
      ['roles/ops.json', 'roles[1].requires.allOf[1].inn', ['ops']],
      'roles/ops.json: roles[1].requires.allOf[1].inn: is not a field of the format; check its spelling',
    ],
    [
      'a requirement names no level that there is',
      ['programs.json', 'programs[1].requires.program', 'high-school'],
      'programs.json: programs[1].requires.program: Invalid type: Expected ("hs" | "certificate" | ' +
        '"associate" | "bachelor" | "postbacc" | "master" | "doctorate") but received "high-school"',
    ],
    [
      'a requirement has no parts',
      ['roles/ops.json', 'roles[1].requires', { anyOf: [] }],
      'roles/ops.json: roles[1].requires.anyOf: needs at least one part',
    ],
    [
      'a requirement asks for more parts than it lists',
      ['roles/ops.json', 'roles[1].requires', { atLeast: 2, of: [{ credential: 'badge' }] }],
      'roles/ops.json: roles[1].requires: asks for more parts than it lists',
    ],
  ])('are reported where they are: %s', (_what, change, expected) => {
    expect(problemsAfter(change)).toEqual([expected]);
  });
});
