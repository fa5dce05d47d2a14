import { scaleLinear } from 'd3';
import type { Plan, PlanStudy } from '../../../domain/plan/planModel.ts';
import { addMonths, formatMonthShort } from '../../../parts/planDates.ts';
import {
  countDrawnMonths,
  findLongestWork,
  listPauses,
  listStays,
  type Span,
  type Stay,
} from './listStays.ts';
import { spreadOut } from '../../../layout/spreadOut.ts';
import { LETTER, wrapName } from './wrapName.ts';

/** What a drawn timeline shows of a plan, in words. */
export interface TimelineWords {
  /** Names of a role or origin, the fullest first. */
  readonly nodeNames: (id: string) => readonly string[];
  /** Empty for an origin. */
  readonly familyName: (id: string) => string;
  readonly studyNames: (study: PlanStudy) => readonly string[];
}

/** Where the parts of a drawn timeline stand, in px; its months run from left to right. */
export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly x: (month: number) => number;
  /** The first month, and each January; a tick without room has no label. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly stays: readonly PlacedStay[];
  readonly pauses: readonly Span[];
  /** Numbers of moves: the center of each, and the place of its month. */
  readonly badges: readonly { readonly number: number; readonly x: number; readonly at: number }[];
  readonly studies: readonly PlacedStudy[];
  readonly rows: {
    readonly axis: number;
    readonly work: number;
    readonly study: number;
    readonly pay: number;
  };
}

export interface PlacedStay extends Stay {
  readonly x: number;
  /** 0 for a stay of no months. */
  readonly width: number;
  /** Lines of the name; none where there is no room for one. */
  readonly lines: readonly string[];
  /** Empty where there is no room for it. */
  readonly family: string;
  readonly labelX: number;
}

export interface PlacedStudy {
  readonly study: PlanStudy;
  readonly x: number;
  /** 0 for what takes no time. */
  readonly width: number;
  readonly row: number;
  readonly label: string;
  readonly labelX: number;
  readonly place: 'inside' | 'right' | 'left';
}

export const TIMELINE = {
  axisHeight: 26,
  badge: 22,
  /** Between the numbers of moves and the bars. */
  fan: 10,
  workHeight: 60,
  line: 16,
  studyRow: 26,
  studyBar: 20,
  payHeight: 112,
  gap: 30,
  /** Of the target's bar, which has no end. */
  tip: 12,
} as const;

const FIRST_TICK = 64;
const LEAST_TICK = 46;
/** From a bar's edge to the text in it, and as much again on the other side: more than a tip. */
const INSET = 14;
const STUDY_INSET = 8;
/** Half of what stands for an exam. */
const MARK = 8;
/** Between a mark and a label beside it, and between that and what is next. */
const BESIDE = 6;

/**
 * Places a plan on two tracks over a line of months, its pay below. Labels
 * never overlap: a stay's is broken into lines or left out where its bar has no
 * room (`lines` is empty; the drawing names it in a key), numbers of moves that
 * come together stand side by side, and studies take as many rows as they need.
 */
export function placeTimeline(
  plan: Plan,
  {
    width,
    startMonth,
    keepsWorking,
    words,
  }: {
    readonly width: number;
    readonly startMonth: string;
    readonly keepsWorking: boolean;
    readonly words: TimelineWords;
  },
): PlacedTimeline {
  const months = countDrawnMonths(plan);
  const scale = scaleLinear().domain([0, months]).range([0, width]);
  const x = (month: number) => scale(month);
  const pauses = listPauses(plan, keepsWorking);
  const stays = listStays(plan, months).map((stay) => placeStay(stay, pauses, x, words));
  const studies = placeStudies(plan.studies, x, width, words);
  const rowCount = Math.max(1, ...studies.map(({ row }) => row + 1));
  const { axisHeight, badge, fan, workHeight, studyRow, payHeight, gap } = TIMELINE;
  const work = axisHeight + gap + badge + fan;
  const study = work + workHeight + gap;
  const pay = study + rowCount * studyRow + gap;
  return {
    width,
    height: pay + payHeight + 6,
    x,
    ticks: placeTicks(months, x, startMonth),
    stays,
    pauses,
    badges: placeBadges(stays, width),
    studies,
    rows: { axis: axisHeight, work, study, pay },
  };
}

function placeStay(
  stay: Stay,
  pauses: readonly Span[],
  x: (month: number) => number,
  { nodeNames, familyName }: TimelineWords,
): PlacedStay {
  const left = x(stay.from);
  const worked = findLongestWork(stay, pauses) ?? { from: stay.from, to: stay.from };
  const room = x(worked.to) - x(worked.from) - 2 * INSET;
  const lines = wrapName(nodeNames(stay.node), room, 2);
  const family = lines.length === 0 ? '' : familyName(stay.node);
  return {
    ...stay,
    x: left,
    width: x(stay.to) - left,
    lines,
    family: family.length * LETTER <= room ? family : '',
    labelX: x(worked.from) + INSET,
  };
}

function placeTicks(
  months: number,
  x: (month: number) => number,
  startMonth: string,
): PlacedTimeline['ticks'] {
  const ticks = [{ x: 0, label: formatMonthShort(startMonth) }];
  const every = Math.max(1, Math.ceil(LEAST_TICK / (x(12) - x(0))));
  for (let month = monthsToJanuary(startMonth); month < months; month += 12 * every) {
    const hasRoom = x(month) >= FIRST_TICK && x(months) - x(month) >= LEAST_TICK;
    const label = hasRoom ? addMonths(startMonth, month).slice(0, 4) : '';
    if (month > 0) ticks.push({ x: x(month), label });
  }
  return ticks;
}

/** 0 in a January. */
export function monthsToJanuary(month: string): number {
  return (13 - Number(month.slice(5))) % 12;
}

function placeBadges(stays: readonly PlacedStay[], width: number): PlacedTimeline['badges'] {
  const moves = stays.slice(1);
  const centers = spreadOut(
    moves.map((stay) => ({ center: stay.x, size: TIMELINE.badge + 3 })),
    0,
    width,
  );
  return moves.map(({ number, x }, index) => ({ number, x: centers[index]!, at: x }));
}

function placeStudies(
  studies: readonly PlanStudy[],
  x: (month: number) => number,
  width: number,
  { studyNames }: TimelineWords,
): readonly PlacedStudy[] {
  const rows: { readonly from: number; readonly to: number }[][] = [];
  // What takes time first, so that its bars stand on the upper rows.
  const inOrder = [...studies].sort(
    (a, b) => Number(b.end > b.start) - Number(a.end > a.start) || a.start - b.start,
  );
  return inOrder.map((study): PlacedStudy => {
    const left = x(study.start);
    const bar = x(study.end) - left;
    const edge = bar > 0 ? 0 : MARK;
    const { label, place } = labelStudy(studyNames(study), {
      inside: bar - 2 * STUDY_INSET,
      right: width - (left + bar + edge + BESIDE),
      left: left - edge - BESIDE,
    });
    const length = label.length * LETTER;
    const from = left - edge - (place === 'left' ? length + 2 * BESIDE : 0);
    const to = left + bar + edge + (place === 'right' ? length + 2 * BESIDE : 0);
    let row = rows.findIndex((taken) =>
      taken.every((other) => from >= other.to - 0.01 || to <= other.from + 0.01),
    );
    if (row === -1) row = rows.length;
    (rows[row] ??= []).push({ from, to });
    return {
      study,
      x: left,
      width: bar,
      row,
      label,
      labelX:
        place === 'inside'
          ? left + STUDY_INSET
          : place === 'right'
            ? left + bar + edge + BESIDE
            : left - edge - BESIDE,
      place,
    };
  });
}

/** The fullest name that fits somewhere, the last one cut where none does; inside rather than beside. */
function labelStudy(
  names: readonly string[],
  room: Readonly<Record<PlacedStudy['place'], number>>,
): Pick<PlacedStudy, 'label' | 'place'> {
  const places = ['inside', 'right', 'left'] as const;
  for (const label of names) {
    const place = places.find((one) => label.length * LETTER <= room[one]);
    if (place !== undefined) return { label, place };
  }
  const place = places.reduce((most, one) => (room[one] > room[most] ? one : most));
  return { label: cut(names.at(-1) ?? '', room[place]), place };
}

/** A text cut to a width, with an ellipsis. */
function cut(text: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…`;
}
