import type { Mobility } from '../../src/domain/model.ts';
import type { Problem } from '../../src/format/problems.ts';
import { findSurveyGroup } from './findSurveyGroup.ts';
import type { Edge } from './parseMobility.ts';

/** What the file cannot tell of itself. */
const SOURCE = 'asec-mobility';
const PERIOD = 'survey years before 2020, pooled; the copy does not say which';

export interface Made {
  readonly mobility: Mobility;
  /** Codes that no group holds for certain, with the reason. */
  readonly leftOut: readonly { readonly soc: string; readonly doubt: string }[];
  /** What stands in the way. */
  readonly problems: readonly Problem[];
}

/**
 * The groups that hold the wanted codes and the observed moves between them,
 * both sorted by code. Shares have five decimals. The same inputs give the same
 * result.
 */
export function makeMobility(
  file: string,
  edges: readonly Edge[],
  surveyNames: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): Made {
  const found = [...wanted].sort().map((soc) => ({ soc, ...findSurveyGroup(soc, surveyNames) }));
  const leftOut = found.flatMap((item) => ('doubt' in item ? [item] : []));
  const socsOf = new Map<string, readonly string[]>();
  for (const item of found) {
    if ('group' in item) socsOf.set(item.group, [...(socsOf.get(item.group) ?? []), item.soc]);
  }

  const within = edges
    .filter(({ from, to }) => socsOf.has(from) && socsOf.has(to))
    .map((edge) => ({ ...edge, share: Number(edge.share.toFixed(5)) }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const stays = new Map(
    within.flatMap(({ from, to, share }) => (from === to ? [[from, share] as const] : [])),
  );
  const problems = [...socsOf.keys()]
    .filter((id) => !stays.has(id))
    .map((id) => ({ file, at: id, message: 'has no row for those who stay' }));

  return {
    mobility: {
      source: SOURCE,
      period: PERIOD,
      groups: [...socsOf]
        .sort(([a], [b]) => compare(a, b))
        .map(([id, socs]) => ({
          id,
          title: toSentenceCase(surveyNames.get(id) ?? id),
          socs,
          stayShare: stays.get(id) ?? 0,
        })),
      moves: within.flatMap(({ from, to, share }) => (from === to ? [] : [{ from, to, share }])),
    },
    leftOut,
    problems: [...problems, ...findVanishing(file, within), ...findRepeated(file, within)],
  };
}

/** Rows with a share that five decimals cannot hold: the move would read as never made. */
function findVanishing(file: string, edges: readonly Edge[]): readonly Problem[] {
  return edges
    .filter(({ share }) => share === 0)
    .map(({ from, to }) => ({
      file,
      at: `${from} to ${to}`,
      message: 'has a share that rounds to 0',
    }));
}

/** Rows for a pair that the row before is for, too. */
function findRepeated(file: string, sorted: readonly Edge[]): readonly Problem[] {
  return sorted
    .filter(({ from, to }, index) => {
      const before = sorted[index - 1];
      return before?.from === from && before.to === to;
    })
    .map(({ from, to }) => ({ file, at: `${from} to ${to}`, message: 'stands twice' }));
}

/** The survey's titles hold no proper names. */
function toSentenceCase(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1).toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
