import type { Standing } from '../../domain/eligibility/gaps.ts';
import type { Family, Level, Origin, Role } from '../../domain/model.ts';
import { usualProgramLevel } from '../../domain/requirement.ts';
import type { Pay } from '../../domain/wages.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { formatUsd, formatUsdShort } from '../../parts/format.ts';
import { STANDING_WORDS } from '../../parts/standingWords.ts';

/** What a card shows, and the sentences that name it (nameCard). */
export interface CardText {
  readonly title: string;
  readonly fullTitle: string;
  /** Level, family, pay, education, marks. */
  readonly about: string;
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
    `${level.name} level, ${family.name}.`,
    describePay(pay, isFallback),
    `Usual minimum education: ${education.full.toLowerCase()}.`,
    role.isEmerging ? 'Emerging role.' : '',
    role.isAdjacent ? 'Adjacent to the field.' : '',
  ];
  return {
    title: keepHyphens(role.shortTitle ?? role.title),
    fullTitle: role.title,
    about: parts.filter(Boolean).join(' '),
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
    fullTitle: origin.title,
    about: 'Starting point outside the field.',
    isEmerging: false,
    isAdjacent: false,
    isOrigin: true,
  };
}

/** What a card says of the reader, besides what it says of the role. */
export interface CardMarks {
  /** Absent without a profile, and on origins. */
  readonly standing: Standing | undefined;
  /** The reader is in this role or origin now. */
  readonly isHere: boolean;
  /** What the reader tries out makes the role ready. */
  readonly isOpened: boolean;
  readonly isFilteredOut: boolean;
  /** Place in the path that is drawn, 0 for its start; absent: not in it. */
  readonly stop?: number | undefined;
}

/** The accessible name of a card: first its title and how the reader stands to it. */
export function nameCard(
  { fullTitle, about }: Pick<CardText, 'fullTitle' | 'about'>,
  { standing, isHere, isOpened, isFilteredOut, stop }: CardMarks,
): string {
  const parts = [
    `${fullTitle}.`,
    isHere ? 'You are here.' : '',
    stop === undefined ? '' : stop === 0 ? 'Start of the path.' : `Stop ${stop} of the path.`,
    standing === undefined ? '' : `Where you stand: ${STANDING_WORDS[standing]}.`,
    isOpened ? 'New with what you try out.' : '',
    about,
    isFilteredOut ? 'Left out by your filters.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** A title breaks between words: word joiners keep "Follow-up" in one piece. */
function keepHyphens(title: string): string {
  return title.replaceAll('-', '\u2060-\u2060');
}
