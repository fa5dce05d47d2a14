import type { Role } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatPeriod } from '../../parts/format.ts';

/** Where figures are from, in a line: for below a chart, and for what is saved. */
export function writeSourceLine(
  index: DetailsIndex,
  { title, soc }: Pick<Role, 'title' | 'soc'>,
  sourceIds: readonly string[],
  note = '',
): string {
  const sources = sourceIds.map((id) => {
    const source = index.sourcesById.get(id);
    return source === undefined ? id : `${source.publisher}, ${source.title}`;
  });
  const occupation = index.occupationsBySoc.get(soc)?.title ?? 'occupation';
  return `${[`${title}, among ${occupation} (${soc})`, ...sources].join('. ')}.${note === '' ? '' : ` ${note}`}`;
}

/** What dollars the figures of places are. */
export function describeDollars(adjustsPrices: boolean, period: string): string {
  return adjustsPrices
    ? `In dollars of ${formatPeriod(period)} at the nation’s prices: local pay ÷ (price parity ÷ 100).`
    : `In dollars of ${formatPeriod(period)}, as paid there.`;
}
