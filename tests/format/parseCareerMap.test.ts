import { describe, expect, test } from 'vitest';
import { parseCareerMap } from '../../src/format/parseCareerMap.ts';
import { tinyFiles } from '../fixtures/tinyAtlas.ts';

describe('sound files', () => {
  test('become a map with all of their roles, moves and figures', () => {
    const { atlas, problems } = parseCareerMap(tinyFiles());

    expect(problems).toBeUndefined();
    expect(atlas?.map.roles.map(({ id }) => id)).toEqual(['clerk', 'lead', 'coder']);
    expect(atlas?.map.moves.map(({ id }) => id)).toEqual([
      'clerk__lead',
      'newcomer__clerk',
      'newcomer__coder',
      'coder__lead',
    ]);
    expect(atlas?.nationWages.places['us']?.['29-2072']).toEqual([1000, 30, 40, 50, 60, 70]);
    expect(atlas?.places.map(({ id }) => id)).toEqual(['us', 'tx', '26420']);
    expect(atlas?.details.roles['coder']?.alternateTitles).toEqual(['Medical Coder']);
  });

  test('mark emerging and adjacent roles, and no others', () => {
    const roles = parseCareerMap(tinyFiles()).atlas?.map.roles ?? [];

    expect(roles.map(({ id, isEmerging, isAdjacent }) => [id, isEmerging, isAdjacent])).toEqual([
      ['clerk', false, false],
      ['lead', true, false],
      ['coder', false, true],
    ]);
  });

  test('mark the credentials that nobody new can get, and no others', () => {
    const credentials = parseCareerMap(tinyFiles()).atlas?.map.credentials ?? [];

    // No step of the tiny map leads to membership, which the big badge asks for.
    expect(credentials.filter((item) => item.needsExperience).map(({ id }) => id)).toEqual([
      'big-badge',
    ]);
  });

  test('put roles in the order of the lanes, whatever the order of the files', () => {
    const { 'roles/ops.json': ops, ...others } = tinyFiles();
    const { atlas } = parseCareerMap({ ...others, 'roles/ops.json': ops });

    expect(atlas?.map.roles.map(({ id }) => id)).toEqual(['clerk', 'lead', 'coder']);
  });

  test('may have a collection in one file or in several', () => {
    const { 'roles/ops.json': ops, 'roles/rev.json': rev, ...others } = tinyFiles();
    const rolesOf = (content: unknown) => (content as { roles: readonly unknown[] }).roles;
    const { problems } = parseCareerMap({
      ...others,
      'roles.json': { roles: [...rolesOf(ops), ...rolesOf(rev)] },
    });

    expect(problems).toBeUndefined();
  });
});
