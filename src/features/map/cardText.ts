import type { Family, Level, Origin, Role } from '../../domain/model.ts';
import { usualProgramLevel } from '../../domain/requirement.ts';
import type { Pay } from '../../domain/wages.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatUsd } from '../../parts/format.ts';

/** What a card shows, and the sentence that names it. */
export interface CardText {
  readonly title: string;
  /** The accessible name: full title, level, family, pay, education, marks. */
  readonly name: string;
  /** Middle of the band, USD a year; absent without a figure. */
  readonly pay?: number | undefined;
  readonly education?: string | undefined;
  readonly isEmerging: boolean;
  readonly isAdjacent: boolean;
  readonly isOrigin: boolean;
}

export function describeRole(
  role: Role,
  level: Level,
  family: Family,
  pay: Pay | undefined,
): CardText {
  const education = EDUCATION_WORDS[usualProgramLevel(role.requires)];
  const parts = [
    `${role.title}.`,
    `${level.name} level, ${family.name}.`,
    pay === undefined ? 'No pay figure here.' : `Typical pay ${formatUsd(pay.middle)} a year.`,
    `Least education: ${education.full.toLowerCase()}.`,
    role.isEmerging ? 'Emerging role.' : '',
    role.isAdjacent ? 'Adjacent to the field.' : '',
  ];
  return {
    title: keepHyphens(role.shortTitle ?? role.title),
    name: parts.filter(Boolean).join(' '),
    pay: pay?.middle,
    education: education.short,
    isEmerging: role.isEmerging,
    isAdjacent: role.isAdjacent,
    isOrigin: false,
  };
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
