import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { rankPaths } from '../../domain/earnings/rankPaths.ts';
import { formatUsd } from '../../parts/format.ts';
import { joinWithAnd } from '../../parts/joinWords.ts';
import type { PathWords } from './usePathWords.ts';
import type { ShownPath } from './useShownPaths.ts';
import { formatCentsWhole, formatYears } from './words.ts';

const BAND_WORDS = {
  low: 'at the low end of pay',
  middle: 'at typical pay',
  high: 'at the high end of pay',
} as const;

/** Which path has the most after costs at the horizon, and by how much less the others have. */
export function describeRanking(
  shown: readonly ShownPath[],
  { end, horizonMonths }: Assumptions,
  { shortName }: PathWords,
): string {
  const nets = shown.map(({ net }) => net[end][horizonMonths]);
  const [first, ...rest] = rankPaths(nets);
  const after = `After ${formatYears(horizonMonths)}, ${BAND_WORDS[end]}`;
  const unknown = shown.filter((_, position) => nets[position] === undefined);
  const without =
    unknown.length === 0
      ? ''
      : ` ${joinWithAnd(unknown.map(({ letter }) => letter))} can’t be added up: some of its pay is not known.`;
  if (first === undefined) return `Nothing can be added up yet.${without}`;
  const most = nets[first[0]!]!;
  const lead = first.map(
    (position) => `${shown[position]!.letter} (${shortName(shown[position]!.case)})`,
  );
  const others = rest.flat().map((position) => {
    return `${shown[position]!.letter} ${formatCentsWhole(most - nets[position]!)} less`;
  });
  const has = `${lead.length === 1 ? 'has' : 'have'}${others.length === 0 ? '' : ' the most:'}`;
  return `${after}, ${joinWithAnd(lead)} ${has} ${formatCentsWhole(most)}${others.length === 0 ? '' : `; ${others.join(', ')}`}.${without}`;
}

/** What each path pays in the last month of the horizon, the most first. */
export function describeEndPay(
  shown: readonly ShownPath[],
  { end, horizonMonths }: Assumptions,
  { shortName }: PathWords,
): string {
  const pays = shown.map(({ pay }) => pay[end][horizonMonths - 1]);
  const order = rankPaths(pays).flat();
  const known = order.map((position, index) => {
    const { letter, case: one } = shown[position]!;
    const usd = formatUsd(pays[position]!);
    return index === 0 ? `${letter} (${shortName(one)}) pays ${usd} a year` : `${letter} ${usd}`;
  });
  const unknown = shown.filter((_, position) => pays[position] === undefined);
  const without = unknown.map(({ letter }) => `the pay of ${letter} is not known`);
  return `At the end of ${formatYears(horizonMonths)}, ${BAND_WORDS[end]}, ${joinWithAnd([...known, ...without])}.`;
}
