import { PERCENTILE_WORDS } from '../../parts/payWords.ts';
import type { Subject } from './compareSubjects.tsx';
import type { ComparedRole, Comparison } from './comparedRole.ts';

/** Pay as lines of a file: every figure with its statistic, place, month and source. */
export function listPayFacts(): Subject['csv'] {
  return [
    { name: 'Typical pay, USD a year', value: ({ pay }) => pay?.middle },
    { name: 'Low pay, USD a year', value: ({ pay }) => pay?.low },
    { name: 'High pay, USD a year', value: ({ pay }) => pay?.high },
    {
      name: 'Statistics of low, typical and high pay',
      value: ({ role: { wageBand } }) =>
        [wageBand.low, wageBand.middle, wageBand.high]
          .map((key) => PERCENTILE_WORDS[key].name)
          .join(', '),
    },
    { name: 'Place of the pay', value: ({ pay }, { placeName }) => pay && placeName(pay.placeId) },
    { name: 'Month of the pay', value: (one, comparison) => tableOf(one, comparison)?.period },
    {
      name: 'Source of the pay',
      value: (one, comparison) => {
        const source = comparison.index.sourcesById.get(tableOf(one, comparison)?.source ?? '');
        return source && `${source.publisher}, ${source.title}`;
      },
    },
  ];
}

/** The table that a role's pay is from. */
export function tableOf({ pay }: ComparedRole, { chain }: Comparison) {
  return chain.find(({ placeId }) => placeId === pay?.placeId)?.table;
}
