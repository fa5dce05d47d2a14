import type { Family, Level, Origin, Role } from '../../domain/model.ts';
import { usualProgramLevel } from '../../domain/requirement.ts';
import type { Pay } from '../../domain/wages.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatUsd, formatUsdShort } from '../../parts/format.ts';

/** What a card shows, and the sentence that names it. */
export interface CardText {
  readonly title: string;
  /** The accessible name: full title, level, family, pay, education, marks. */
  readonly name: string;
  /** Middle of the band in a few letters, † where it is a larger place's; absent without a figure. */
  readonly pay?: string | undefined;
  readonly education?: string | undefined;
  readonly isEmerging: boolean;
  readonly isAdjacent: boolean;
  readonly isOrigin: boolean;
}

/** `placeId` is the chosen place: a figure from elsewhere is marked and said. */
export function describeRole(
  role: Role,
  level: Level,
  family: Family,
  pay: Pay | undefined,
  placeId: string,
): CardText {
  const isFallback = pay !== undefined && pay.placeId !== placeId;
  const education = EDUCATION_WORDS[usualProgramLevel(role.requires)];
  const parts = [
    `${role.title}.`,
    `${level.name} level, ${family.name}.`,
    describePay(pay, isFallback),
    `Usual minimum education: ${education.full.toLowerCase()}.`,
    role.isEmerging ? 'Emerging role.' : '',
    role.isAdjacent ? 'Adjacent to the field.' : '',
  ];
  return {
    title: keepHyphens(role.shortTitle ?? role.title),
    name: parts.filter(Boolean).join(' '),
    pay: pay === undefined ? undefined : `${formatUsdShort(pay.middle)}${isFallback ? '†' : ''}`,
    education: education.short,
    isEmerging: role.isEmerging,
    isAdjacent: role.isAdjacent,
    isOrigin: false,
  };
}

function describePay(pay: Pay | undefined, isFallback: boolean): string {
  if (pay === undefined) return 'No pay figure here.';
  const where = pay.placeId === 'us' ? 'the nation' : 'the state';
  return `Typical pay ${formatUsd(pay.middle)} a year${isFallback ? ` (figure for ${where})` : ''}.`;
}

export function describeOrigin(origin: Origin): CardText {
  return {
    title: origin.shortTitle ?? origin.title,
    name: `${origin.title}. Starting point outside the field.`,
    isEmerging: false,
    isAdjacent: false,
    isOrigin: true,
  };
}

/** A title breaks between words: word joiners keep "Follow-up" in one piece. */
function keepHyphens(title: string): string {
  return title.replaceAll('-', '\u2060-\u2060');
}
