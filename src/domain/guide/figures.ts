import { isGranted } from '../credentialStatus.ts';
import { findExamFee, listExamFees } from '../examFee.ts';
import type { CareerDetails, CareerMap, Range, WageTable } from '../model.ts';
import { findRenewalFee } from '../renewalFee.ts';
import { findCell } from '../wages.ts';
import type { RichFigure } from './richText.ts';

const NATION = 'us';

/** What figures are read from. */
export interface FigureFacts {
  readonly map: Pick<CareerMap, 'roles' | 'moves' | 'credentials' | 'levels' | 'families'>;
  readonly nationWages: WageTable;
  readonly details: Pick<CareerDetails, 'occupations' | 'credentials' | 'programs'>;
  /** How many roles the map shows at an address such as `family=rev`; undefined: it can't be read. */
  readonly countShown: (query: string) => number | undefined;
}

export type FigureValue =
  | { readonly unit: 'usd'; readonly range: Range }
  | { readonly unit: 'months'; readonly range: Range }
  | { readonly unit: 'count'; readonly value: number }
  /** Change in percent over the years of the outlook. */
  | { readonly unit: 'growth'; readonly percent: number }
  | { readonly unit: 'words'; readonly words: string };

export interface Figure {
  /** Undefined where none is published or known. */
  readonly value: FigureValue | undefined;
  /** Ids of the sources it was read in. */
  readonly sources: readonly string[];
}

/** A figure of a text as the data have it today. All wages and outlooks are the nation's. */
export function findFigure({ name, argument }: RichFigure, facts: FigureFacts): Figure {
  const { map, nationWages, details } = facts;
  const cell = (column: Parameters<typeof findCell>[3]) =>
    findCell(nationWages, NATION, argument, column);
  const outlook = details.occupations.find(({ soc }) => soc === argument)?.outlook;
  const program = details.programs.find(({ id }) => id === argument);
  const credential = details.credentials.find(({ id }) => id === argument);
  const count = (value: number | null | undefined): FigureValue | undefined =>
    typeof value === 'number' ? { unit: 'count', value } : undefined;
  const ofWages = (value: FigureValue | undefined): Figure => ({
    value,
    sources: [nationWages.source],
  });
  const ofOutlook = (value: FigureValue | undefined): Figure => ({
    value,
    sources: outlook === undefined ? [] : [outlook.source],
  });
  const ofMap = (value: number | undefined): Figure => ({ value: count(value), sources: [] });

  switch (name) {
    case 'pay':
      return ofWages(usdBetween(cell('p50'), cell('p50')));
    case 'payRange':
      return ofWages(usdBetween(cell('p10'), cell('p90')));
    case 'jobs': {
      const employment = cell('employment');
      return ofWages(count(typeof employment === 'number' ? employment : undefined));
    }
    case 'wageYear':
      return ofWages({ unit: 'words', words: nationWages.period.slice(0, 4) });
    case 'growth': {
      const percent = outlook?.changePercent;
      return ofOutlook(typeof percent === 'number' ? { unit: 'growth', percent } : undefined);
    }
    case 'openings':
      return ofOutlook(count(outlook?.openingsPerYear));
    case 'outlookYears': {
      const any = details.occupations.find((one) => one.outlook !== undefined)?.outlook;
      if (any === undefined) return { value: undefined, sources: [] };
      const words = `${any.fromYear} to ${any.toYear}`;
      return { value: { unit: 'words', words }, sources: [any.source] };
    }
    case 'months':
      return {
        value: program && { unit: 'months', range: program.months },
        sources: program?.months.sources ?? [],
      };
    case 'tuition':
      return {
        value: program?.tuition?.usd && { unit: 'usd', range: program.tuition.usd },
        sources: program?.tuition?.sources ?? [],
      };
    case 'examFee': {
      const range = credential && findExamFee(credential);
      const sources = credential === undefined ? [] : listExamFees(credential);
      return {
        value: range && { unit: 'usd', range },
        sources: [...new Set(sources.flatMap((fee) => fee.sources))],
      };
    }
    case 'renewalFee':
    case 'renewalCycle': {
      const fee = credential && findRenewalFee(credential);
      const range = fee && { low: fee.cycleMonths, high: fee.cycleMonths };
      return {
        value:
          name === 'renewalFee'
            ? fee?.usd && { unit: 'usd', range: fee.usd }
            : range && { unit: 'months', range },
        sources: [...new Set(fee?.sources)],
      };
    }
    case 'renewalUnits': {
      const units = credential?.renewal?.continuingEducation;
      return { value: count(units?.value), sources: units?.sources ?? [] };
    }
    case 'shownRoles':
      return ofMap(facts.countShown(argument));
    case 'roles':
      return ofMap(map.roles.length);
    case 'moves':
      return ofMap(map.moves.length);
    case 'credentials':
      return ofMap(map.credentials.filter(({ status }) => isGranted(status)).length);
    case 'levels':
      return ofMap(map.levels.length);
    case 'families':
      return ofMap(map.families.length);
  }
}

function usdBetween(low: unknown, high: unknown): FigureValue | undefined {
  return typeof low === 'number' && typeof high === 'number'
    ? { unit: 'usd', range: { low, high } }
    : undefined;
}
