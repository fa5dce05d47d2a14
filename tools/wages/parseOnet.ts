import type { Problem } from '../../src/format/problems.ts';
import type { Found, SourceFile } from './findTable.ts';
import { findTable, textOf } from './findTable.ts';

export interface OnetOccupation {
  readonly code: string;
  readonly title: string;
  /** 1 (little preparation) to 5 (most); null where O*NET has not rated it. */
  readonly jobZone: number | null;
}

const CODE = { pattern: /^o\*net-soc code$/i, header: 'O*NET-SOC Code' } as const;

/** Wanted O*NET occupations, sorted by code; one that O*NET does not list is a problem. */
export function parseOnet(
  occupations: SourceFile,
  jobZones: SourceFile,
  wanted: ReadonlySet<string>,
): Found<readonly OnetOccupation[]> {
  const titles = findTable(occupations, {
    code: CODE,
    title: { pattern: /^title$/i, header: 'Title' },
  });
  const zones = findTable(jobZones, {
    code: CODE,
    zone: { pattern: /^job zone$/i, header: 'Job Zone' },
  });
  const missing = [...titles.problems, ...zones.problems];
  if (missing.length > 0) return { value: [], problems: missing };

  const titlesByCode = new Map(
    titles.value.rows.map(({ cells }) => [textOf(cells.code), textOf(cells.title)]),
  );
  const zonesByCode = new Map(
    zones.value.rows.map(({ cells }) => [textOf(cells.code), Number(textOf(cells.zone))]),
  );
  const problems: Problem[] = [];
  const found = [...wanted].sort().flatMap((code) => {
    const title = titlesByCode.get(code);
    if (title !== undefined) return [{ code, title, jobZone: zonesByCode.get(code) ?? null }];
    const message = `has no ${code}, which a role names as its occupation.onet; mend the role`;
    problems.push({ file: occupations.name, at: `column ${CODE.header}`, message });
    return [];
  });
  return { value: found, problems };
}
