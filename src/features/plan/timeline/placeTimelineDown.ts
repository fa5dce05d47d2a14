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
import { monthsToJanuary, type TimelineWords } from './placeTimeline.ts';
import { spreadOut } from '../../../layout/spreadOut.ts';
import { breakName, LETTER, wrapName } from './wrapName.ts';

/** Where the parts of a drawn timeline stand, in px; its months run down, for narrow screens. */
export interface PlacedTimelineDown {
  readonly width: number;
  readonly height: number;
  readonly y: (month: number) => number;
  /** The first month, and Januaries that are clear of it; each line of a label below the one before. */
  readonly ticks: readonly { readonly y: number; readonly lines: readonly string[] }[];
  readonly stays: readonly PlacedStayDown[];
  readonly pauses: readonly Span[];
  readonly badges: readonly { readonly number: number; readonly y: number; readonly at: number }[];
  readonly studies: readonly PlacedStudyDown[];
  readonly columns: {
    readonly badges: number;
    readonly work: number;
    readonly workWidth: number;
    readonly study: number;
    readonly studyLabels: number;
  };
}

export interface PlacedStayDown extends Stay {
  readonly y: number;
  readonly height: number;
  /** Lines of the name; none where there is no room for one. */
  readonly lines: readonly string[];
  /** What it pays; empty where there is no room for it. */
  readonly pay: string;
  /** The middle of the label. */
  readonly labelY: number;
}

export interface PlacedStudyDown {
  readonly study: PlanStudy;
  readonly y: number;
  /** 0 for what takes no time. */
  readonly height: number;
  readonly lines: readonly string[];
  /** The middle of the label. */
  readonly labelY: number;
  /** The place on the mark that is nearest to the label. */
  readonly at: number;
}

/** `tip`: of the target's bar, which has no end. */
export const DOWN = { head: 26, badge: 22, line: 15, bar: 12, tip: 10, foot: 8 } as const;

const YEARS = 38;
const GAP = 10;
/** Of the room without years and badges. */
const WORK_PART = 0.52;
const PER_MONTH = 5;
const LEAST_HEIGHT = 260;
const MOST_HEIGHT = 600;
const INSET = 12;
/** Between the edges of a bar and its text, and between labels, above and below. */
const AIR = 3;
const LEAST_TICK = 20;
const FIRST_TICK = 34;

/**
 * Places a plan on two columns beside a line of months. Labels never overlap: a
 * stay's is broken into lines or left out where its bar has no room, those of
 * studies move up or down, and the drawing grows where they need it.
 */
export function placeTimelineDown(
  plan: Plan,
  {
    width,
    startMonth,
    keepsWorking,
    words,
    payWords,
  }: {
    readonly width: number;
    readonly startMonth: string;
    readonly keepsWorking: boolean;
    readonly words: TimelineWords;
    /** What a role or origin pays, in a few letters. */
    readonly payWords: (id: string) => string;
  },
): PlacedTimelineDown {
  const months = countDrawnMonths(plan);
  const columns = placeColumns(width);
  const labels = plan.studies.map((study) =>
    breakName(words.studyNames(study).at(-1) ?? '', width - columns.studyLabels),
  );
  const length = Math.max(
    Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, months * PER_MONTH)),
    plan.stops.length * (DOWN.badge + 2),
    labels.reduce((sum, lines) => sum + heightOf(lines), 0),
  );
  const bottom = DOWN.head + length;
  const scale = scaleLinear().domain([0, months]).range([DOWN.head, bottom]);
  const y = (month: number) => scale(month);
  const pauses = listPauses(plan, keepsWorking);
  const stays = listStays(plan, months);
  const moves = stays.slice(1);
  const badges = spreadOut(
    moves.map(({ from }) => ({ center: y(from), size: DOWN.badge + 2 })),
    DOWN.head,
    bottom,
  );
  return {
    width,
    height: bottom + DOWN.foot,
    y,
    ticks: placeTicks(months, y, startMonth),
    stays: stays.map((stay) =>
      placeStay(stay, {
        pauses,
        y,
        room: columns.workWidth - INSET - 6,
        foot: stay.to === months ? DOWN.tip : 0,
        words,
        payWords,
      }),
    ),
    pauses,
    badges: moves.map(({ number, from }, index) => ({ number, y: badges[index]!, at: y(from) })),
    studies: placeStudies(plan.studies, labels, y, bottom),
    columns,
  };
}

function placeColumns(width: number): PlacedTimelineDown['columns'] {
  const work = YEARS + DOWN.badge + 6;
  const workWidth = Math.round((width - work) * WORK_PART);
  const study = work + workWidth + GAP;
  return {
    badges: YEARS + DOWN.badge / 2,
    work,
    workWidth,
    study,
    studyLabels: study + DOWN.bar + 8,
  };
}

function placeStay(
  stay: Stay,
  {
    pauses,
    y,
    room,
    foot,
    words: { nodeNames },
    payWords,
  }: {
    readonly pauses: readonly Span[];
    readonly y: (month: number) => number;
    readonly room: number;
    /** Not for text, at the bar's end. */
    readonly foot: number;
    readonly words: TimelineWords;
    readonly payWords: (id: string) => string;
  },
): PlacedStayDown {
  const worked = findLongestWork(stay, pauses) ?? { from: stay.from, to: stay.from };
  const top = y(worked.from);
  const bottom = Math.max(top, y(worked.to) - foot);
  const most = Math.floor((bottom - top - 2 * AIR) / DOWN.line);
  const lines = wrapName(nodeNames(stay.node), room, most);
  const pay = payWords(stay.node);
  const showsPay = lines.length > 0 && lines.length < most && pay.length * LETTER <= room;
  return {
    ...stay,
    y: y(stay.from),
    height: y(stay.to) - y(stay.from),
    lines,
    pay: showsPay ? pay : '',
    labelY: (top + bottom) / 2,
  };
}

function placeStudies(
  studies: readonly PlanStudy[],
  labels: readonly (readonly string[])[],
  y: (month: number) => number,
  bottom: number,
): readonly PlacedStudyDown[] {
  // One studies one thing at a time: what is in order of study is in order of its middles.
  const centers = spreadOut(
    studies.map(({ start, end }, index) => ({
      center: (y(start) + y(end)) / 2,
      size: heightOf(labels[index]!),
    })),
    DOWN.head,
    bottom,
  );
  return studies.map((study, index) => {
    const top = y(study.start);
    const height = y(study.end) - top;
    const labelY = centers[index]!;
    return {
      study,
      y: top,
      height,
      lines: labels[index]!,
      labelY,
      at: Math.min(top + height, Math.max(top, labelY)),
    };
  });
}

function placeTicks(
  months: number,
  y: (month: number) => number,
  startMonth: string,
): PlacedTimelineDown['ticks'] {
  const ticks = [{ y: y(0), lines: formatMonthShort(startMonth).split(' ') }];
  const every = Math.max(1, Math.ceil(LEAST_TICK / (y(12) - y(0))));
  for (let month = monthsToJanuary(startMonth); month < months; month += 12 * every) {
    if (y(month) - y(0) < FIRST_TICK) continue;
    ticks.push({ y: y(month), lines: [addMonths(startMonth, month).slice(0, 4)] });
  }
  return ticks;
}

function heightOf(lines: readonly string[]): number {
  return lines.length * DOWN.line + 2 * AIR;
}
