import type { FamilyFigures } from '../../domain/guide/fitFigures.ts';
import type { FitAnswer, FitStatement, Interest, WorkStyle } from '../../domain/guide/fitModel.ts';
import type { FitReading, FitVerdict } from '../../domain/guide/readFit.ts';
import type { Family } from '../../domain/model.ts';

export const ANSWER_WORDS: Readonly<Record<FitAnswer, string>> = {
  agree: 'I agree',
  partly: 'Partly',
  not: 'I don’t',
};

/** How a reason begins. */
export function describeAnswer(answer: FitAnswer | undefined): string {
  if (answer === undefined) return 'Not answered';
  return { agree: 'You agree', partly: 'You partly agree', not: 'You don’t agree' }[answer];
}

export const VERDICT_WORDS: Readonly<Record<FitVerdict, string>> = {
  suits: 'Your answers speak for it',
  partly: 'Some answers speak for it',
  open: 'Nothing for or against it yet',
  less: 'Your answers speak against it',
};

const INTEREST_WORDS: Readonly<Record<Interest, string>> = {
  realistic: 'realistic',
  investigative: 'investigative',
  artistic: 'artistic',
  social: 'social',
  enterprising: 'enterprising',
  conventional: 'conventional',
};

const STYLE_WORDS: Readonly<Record<WorkStyle, string>> = {
  'attention-to-detail': 'attention to detail',
  cooperation: 'cooperation',
  independence: 'independence',
  integrity: 'integrity',
};

/** `coding, data and IT` */
function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What all answers come to, in a sentence or two. */
export function describeReading(reading: FitReading, families: readonly Family[]): string {
  const { countAnswered, favorites } = reading;
  if (countAnswered === 0) return 'Nothing is answered yet. What your answers say will stand here.';
  if (favorites.length > 0) {
    const names = families
      .filter(({ id }) => favorites.includes(id))
      .map(({ name }) => `“${name}”`);
    const alike = names.length > 1 ? ' alike' : '';
    return `Your answers speak most for ${joinWords(names)}${alike}.`;
  }
  const most = reading.families[0]?.support ?? 0;
  return most > 0
    ? 'Your answers speak for all families alike. They can’t tell you which to choose; what each one does may.'
    : 'Your answers speak for no family more than for the others. That is an honest result, too: look around, and see what catches your eye.';
}

/** What a statement says of a family or the field by the answer to it; nothing for half an answer. */
export function describeMeaning(
  statement: FitStatement,
  answer: FitAnswer | undefined,
): string | undefined {
  return answer === 'agree' || answer === 'not' ? statement[answer] : undefined;
}

/** `O*NET: the investigative interest stands at 5.1 of 7 here, 4.3 over all families.` */
export function describeInterest(
  figures: FamilyFigures,
  family: string,
  interest: Interest,
): string | undefined {
  const { mean } = figures.interestOf(family, interest);
  const field = figures.fieldInterest(interest);
  if (mean === undefined || field === undefined) return undefined;
  return `O*NET: the ${INTEREST_WORDS[interest]} interest stands at ${round(mean)} of 7 here, ${round(field)} over all families.`;
}

/** How much a work style matters over the roles of the map, and where least and most. */
export function describeStyle(
  figures: FamilyFigures,
  families: readonly Family[],
  style: WorkStyle,
): string | undefined {
  const { mean, with: count, of } = figures.fieldStyle(style);
  const sorted = families
    .flatMap(({ id, shortName }) => {
      const value = figures.styleOf(id, style).mean;
      return value === undefined ? [] : [{ shortName, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (mean === undefined || least === undefined || most === undefined) return undefined;
  const whole = `O*NET: ${STYLE_WORDS[style]} matters ${round(mean)} of 5 over the ${count} of ${of} roles with a figure`;
  return least === most
    ? `${whole}.`
    : `${whole}; least in ${least.shortName} (${round(least.value)}), most in ${most.shortName} (${round(most.value)}).`;
}

export function round(value: number): string {
  return value.toFixed(1);
}
