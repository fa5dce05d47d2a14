import { describe, expect, test } from 'vitest';
import { findPay } from '../src/domain/wages.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { formatProblem } from '../src/format/problems.ts';
import { readMapFiles } from '../tools/readMapFiles.ts';

const parsed = parseCareerMap(readMapFiles('data/him-us'));

describe('the shipped map', () => {
  test('has no problems', () => {
    expect((parsed.problems ?? []).map(formatProblem)).toEqual([]);
  });

  test('holds the whole field', () => {
    const { map, details } = parsed.atlas!;

    expect(map.roles.filter(({ isAdjacent }) => !isAdjacent)).toHaveLength(79);
    expect(map.roles.filter(({ isAdjacent }) => isAdjacent)).toHaveLength(20);
    expect(map.moves.length).toBeGreaterThanOrEqual(300);
    expect(map.origins).toHaveLength(12);
    expect(
      map.credentials.filter(({ status }) => status === 'active' || status === 'retiring'),
    ).toHaveLength(43);
    expect(details.programs).toHaveLength(17);
  });

  test('has a card title that fits for every role', () => {
    const { map } = parsed.atlas!;
    const long = map.roles.filter(({ title, shortTitle }) => (shortTitle ?? title).length > 28);

    expect(long.map(({ title }) => title)).toEqual([]);
  });

  test.each([
    ['him-supervisor', 'him-manager', 'system-him-executive'],
    ['coding-supervisor', 'coding-manager', 'coding-cdi-director'],
    ['medical-records-clerk', 'health-information-specialist', 'him-supervisor'],
    ['medical-coder', 'inpatient-coder', 'drg-validation-auditor'],
  ])('shows %s less pay than %s, and that less than %s', (low, middle, high) => {
    const { map, nationWages } = parsed.atlas!;
    const chain = [{ placeId: 'us', table: nationWages }];
    const [a, b, c] = [low, middle, high].map(
      (id) =>
        findPay(
          map.roles.find((role) => role.id === id)!,
          chain,
        )!.middle,
    );

    expect(a!).toBeLessThan(b!);
    expect(b!).toBeLessThan(c!);
  });
});
