import {
  INTERESTS,
  WORK_STYLES,
  type FitFigures,
  type Interest,
  type WorkStyle,
} from '../../src/domain/guide/fitModel.ts';
import type { FigureTable } from './parseFigures.ts';

/** What the tables cannot tell of themselves. */
const INTEREST_SOURCE = 'onet-30-3';
const STYLE_SOURCE = 'onet-29-3';

const INTEREST_NAMES: Readonly<Record<Interest, string>> = {
  realistic: 'Realistic',
  investigative: 'Investigative',
  artistic: 'Artistic',
  social: 'Social',
  enterprising: 'Enterprising',
  conventional: 'Conventional',
};

const STYLE_NAMES: Readonly<Record<WorkStyle, string>> = {
  'attention-to-detail': 'Attention to Detail',
  cooperation: 'Cooperation',
  independence: 'Independence',
  integrity: 'Integrity',
};

export interface Made {
  readonly figures: FitFigures;
  /** Wanted codes for which there are no interests: no figures at all. */
  readonly leftOut: readonly string[];
  /** Codes with interests and without work styles. */
  readonly withoutStyles: readonly string[];
}

/** The figures of the wanted occupations as published, sorted by code. A row with a hole counts as none. */
export function makeFigures(
  interests: FigureTable,
  styles: FigureTable,
  wanted: ReadonlySet<string>,
): Made {
  const codes = [...wanted].sort();
  const occupations = codes.flatMap((code) => {
    const found = readRow(interests, code, INTERESTS, INTEREST_NAMES);
    const style = readRow(styles, code, WORK_STYLES, STYLE_NAMES);
    if (found === undefined) return [];
    return [{ code, interests: found, ...(style === undefined ? {} : { styles: style }) }];
  });
  const has = new Set(occupations.map(({ code }) => code));
  return {
    figures: { interestSource: INTEREST_SOURCE, styleSource: STYLE_SOURCE, occupations },
    leftOut: codes.filter((code) => !has.has(code)),
    withoutStyles: occupations.flatMap((one) => ('styles' in one ? [] : [one.code])),
  };
}

function readRow<Key extends string>(
  table: FigureTable,
  code: string,
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
): readonly number[] | undefined {
  const row = keys.flatMap((key) => table.get(code)?.get(names[key]) ?? []);
  return row.length === keys.length ? row : undefined;
}
