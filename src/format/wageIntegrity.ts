import type { WageTable } from '../domain/model.ts';
import { PERCENTILES } from '../domain/percentiles.ts';
import type { Collections } from './collections.ts';
import type { Problem } from './problems.ts';
import { findWageTableProblems } from './wageTable.ts';

/**
 * Faults of the nation's figures, occupations without any, bands out of order,
 * and promotions along which the middle of the band falls without a word why.
 */
export function findWageProblems({ files, roles, moves }: Collections): readonly Problem[] {
  const nation = files.wages.find(({ file }) => file === 'wages/us.json');
  if (nation === undefined) {
    return [
      { file: 'wages/us.json', at: '', message: 'is missing; run the wage tool (tools/wages)' },
    ];
  }
  const table: WageTable = nation.content;
  const figures = table.places['us'] ?? {};
  const occupationCodes = new Set(files.occupations[0]!.content.occupations.map(({ soc }) => soc));
  const placeIds = new Set(files.places[0]!.content.places.map(({ id }) => id));
  const problems = [...findWageTableProblems(nation.file, table, { placeIds, occupationCodes })];
  const middleOf = new Map<string, number>();

  for (const { file, at, item } of roles) {
    const { soc } = item.occupation;
    const place = { file, at: `${at}.occupation.soc` };
    if (figures[soc] === undefined) {
      problems.push({ ...place, message: `${soc} has no national wages in ${nation.file}` });
    }
    if (!occupationCodes.has(soc)) {
      problems.push({ ...place, message: `${soc} is not in occupations.json; run the wage tool` });
    }
    const { low, middle, high } = item.wageBand;
    const ranks = [low, middle, high].map((name) => PERCENTILES.indexOf(name));
    if (!(ranks[0]! < ranks[1]! && ranks[1]! < ranks[2]!)) {
      const message = 'must rise from low to middle to high';
      problems.push({ file, at: `${at}.wageBand`, message });
    }
    const cell = figures[soc]?.[table.columns.indexOf(middle)];
    if (typeof cell === 'number') middleOf.set(item.id, cell);
  }
  for (const { file, at, item } of moves) {
    const before = middleOf.get(item.from);
    const after = middleOf.get(item.to);
    if (item.kind !== 'promotion' || before === undefined || after === undefined) continue;
    if (after < before && item.payFalls === undefined) {
      const message = `the middle of the pay band falls from $${before} to $${after}; say why in payFalls, or review the bands`;
      problems.push({ file, at, message });
    }
    if (after >= before && item.payFalls !== undefined) {
      const message = 'the middle of the pay band does not fall';
      problems.push({ file, at: `${at}.payFalls`, message });
    }
  }
  return problems;
}
