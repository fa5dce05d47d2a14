import type { FigureValue } from '../../domain/guide/figures.ts';
import { formatCount, formatMonthRange, formatUsdRange } from '../format.ts';
import { describeGrowth } from '../outlookWords.ts';

/** A figure as it stands in a text: `$51,140`, `4–12 months`, `expected to grow by 7.1%`. */
export function describeFigure(value: FigureValue | undefined): string {
  switch (value?.unit) {
    case 'usd':
      return formatUsdRange(value.range);
    case 'months':
      return formatMonthRange(value.range);
    case 'count':
      return formatCount(value.value);
    case 'growth':
      return describeGrowth({ changePercent: value.percent });
    case 'words':
      return value.words;
    default:
      return 'no figure published';
  }
}
