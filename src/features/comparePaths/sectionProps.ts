import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import type { ChartView } from './charts/useChartView.ts';
import type { PathWords } from './usePathWords.ts';
import type { ShownPath } from './useShownPaths.ts';

/** What every part of the comparison is made from. */
export interface SectionProps {
  /** At least one. */
  readonly shown: readonly ShownPath[];
  readonly assumptions: Assumptions;
  /** `YYYY-MM` */
  readonly startMonth: string;
  readonly words: PathWords;
  /** The line below charts and in files. */
  readonly source: string;
}

/** Of charts, also what they show alike. */
export interface ChartProps extends SectionProps {
  readonly view: ChartView;
}
