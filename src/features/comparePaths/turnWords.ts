import type { ChoiceAssumption, NumberAssumption, Turn } from '../../domain/earnings/findTurns.ts';
import type { Ranking } from '../../domain/earnings/rankPaths.ts';
import { formatUsd } from '../../parts/format.ts';

const NUMBER_WORDS: Readonly<
  Record<NumberAssumption, { readonly name: string; readonly say: (value: number) => string }>
> = {
  raisePercent: { name: 'Raises in a role of', say: (value) => `${value}% a year` },
  hoursPerWeek: { name: 'Study of', say: (value) => `${value} hours a week` },
  examHours: { name: 'To prepare for an exam', say: (value) => `${value} hours` },
  horizonMonths: { name: 'Over', say: (value) => `${value / 12} years` },
  aidUsdPerYear: {
    name: 'Help with tuition of',
    say: (value) => `${formatUsd(value)} for each year of study`,
  },
  startPayUsd: { name: 'Pay at the start of', say: (value) => `${formatUsd(value)} a year` },
};

const CHOICE_WORDS: Readonly<Record<ChoiceAssumption, Readonly<Record<string, string>>>> = {
  end: {
    low: 'At the low end of pay, with high prices',
    middle: 'At typical pay and prices',
    high: 'At the high end of pay, with low prices',
  },
  keepsWorking: {
    true: 'Working while studying',
    false: 'Studying full time, without pay',
  },
  staysUsual: {
    true: 'Staying in each role as long as people usually do',
    false: 'Moving on as soon as the rules allow',
  },
  tuition: {
    undefined: 'With the middle of the tuition range',
    instate: 'At public, in-state tuition',
    private: 'At private tuition',
  },
  paysRenewals: { true: 'With renewals paid', false: 'Without renewals' },
  adjustsPrices: {
    true: 'With pay adjusted for what things cost in each place',
    false: 'In local dollars',
  },
};

/** `Raises in a role of 2.5% a year or more`, and the order that gives: `B, A, then C`. */
export function describeTurn(
  turn: Turn,
  letters: readonly string[],
): { readonly change: string; readonly order: string } {
  return { change: describeChange(turn), order: describeOrder(turn.ranking, letters) };
}

/** `B, then A and C`: equal ones together; `not known` where no path has a figure. */
export function describeOrder(ranking: Ranking, letters: readonly string[]): string {
  if (ranking.length === 0) return 'not known';
  return ranking
    .map((positions) => positions.map((position) => letters[position]).join(' and '))
    .join(', then ');
}

function describeChange(turn: Turn): string {
  if (!('direction' in turn)) return CHOICE_WORDS[turn.assumption][String(turn.value)]!;
  const { name, say } = NUMBER_WORDS[turn.assumption];
  return `${name} ${say(turn.value)}`;
}
