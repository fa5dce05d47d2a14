import { scaleLinear } from 'd3';
import type { Plan, PlanStudy } from '../../../domain/plan/planModel.ts';
import { addMonths } from '../../../parts/planDates.ts';

/** Where the parts of a drawn timeline stand, in px. */
export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly x: (month: number) => number;
  /** Months shown in all: the way, and a while in the target. */
  readonly months: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly stays: readonly PlacedStay[];
  readonly badges: readonly { readonly number: number; readonly x: number; readonly at: number }[];
  readonly studies: readonly PlacedStudy[];
  readonly rows: {
    readonly axis: number;
    readonly work: number;
    readonly study: number;
    readonly pay: number;
  };
}

export interface PlacedStay {
  readonly node: string;
  /** 0: the start. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  /** Cut where there is not room for all of it; empty where there is none. */
  readonly label: string;
}

export interface PlacedStudy {
  readonly study: PlanStudy;
  readonly x: number;
  /** 0 for what takes no time. */
  readonly width: number;
  readonly row: number;
  readonly label: string;
  readonly labelX: number;
  /** The label stands left of its mark, as it would leave the drawing on the right. */
  readonly isLeft: boolean;
}

export const TIMELINE = {
  axisHeight: 26,
  badge: 22,
  workHeight: 44,
  studyRow: 26,
  payHeight: 112,
  gap: 30,
} as const;

/** About what a letter takes at the drawing's text size. */
const LETTER = 6.7;
const LEAST_TICK = 46;
const MARK = 12;

/**
 * Places a plan on two tracks over a line of months. Labels never overlap: a
 * stay's is cut to its bar, the numbers of stays that begin together stand side
 * by side, and studies take as many rows as their labels need.
 */
export function placeTimeline(
  plan: Plan,
  width: number,
  startMonth: string,
  nameOf: (id: string) => string,
  studyName: (study: PlanStudy) => string,
): PlacedTimeline {
  const months = plan.months + Math.max(6, Math.round(plan.months * 0.14));
  const scale = scaleLinear().domain([0, months]).range([0, width]);
  const x = (month: number) => scale(month);
  const nodes = [
    { node: plan.from, from: 0 },
    ...plan.stops.map(({ role, month }) => ({ node: role, from: month })),
  ];
  const stays = nodes.map(({ node, from }, number): PlacedStay => {
    const to = nodes[number + 1]?.from ?? months;
    const room = x(to) - x(from);
    return { node, number, from, to, x: x(from), width: room, label: cut(nameOf(node), room - 16) };
  });
  const studies = placeStudies(plan.studies, x, width, studyName);
  const rowCount = Math.max(1, ...studies.map(({ row }) => row + 1));
  const { axisHeight, badge, workHeight, studyRow, payHeight, gap } = TIMELINE;
  const work = axisHeight + gap + badge;
  const study = work + workHeight + gap;
  const pay = study + rowCount * studyRow + gap;
  return {
    width,
    height: pay + payHeight + 6,
    x,
    months,
    ticks: placeTicks(months, x, startMonth),
    stays,
    badges: placeBadges(stays, width),
    studies,
    rows: { axis: axisHeight, work, study, pay },
  };
}

/** Each January, or fewer where they would touch. */
function placeTicks(
  months: number,
  x: (month: number) => number,
  startMonth: string,
): PlacedTimeline['ticks'] {
  const first = (12 - (Number(startMonth.slice(5)) - 1)) % 12;
  const yearWidth = x(12) - x(0);
  const every = Math.max(1, Math.ceil(LEAST_TICK / yearWidth));
  const ticks: { x: number; label: string }[] = [];
  for (let month = first; month < months; month += 12 * every) {
    ticks.push({ x: x(month), label: addMonths(startMonth, month).slice(0, 4) });
  }
  return ticks;
}

function placeBadges(stays: readonly PlacedStay[], width: number): PlacedTimeline['badges'] {
  const step = TIMELINE.badge + 3;
  let last = -step;
  const placed = stays.slice(1).map(({ number, x }) => {
    last = Math.max(x, last + step);
    return { number, x: last, at: x };
  });
  // Those that would leave on the right move left, the last one first.
  let limit = width - TIMELINE.badge;
  for (const badge of [...placed].reverse()) {
    badge.x = Math.min(badge.x, limit);
    limit = badge.x - step;
  }
  return placed;
}

function placeStudies(
  studies: readonly PlanStudy[],
  x: (month: number) => number,
  width: number,
  nameOf: (study: PlanStudy) => string,
): readonly PlacedStudy[] {
  const taken: number[] = [];
  // What takes time first, so that its bars stand on the upper rows.
  const inOrder = [...studies].sort(
    (a, b) => Number(b.end > b.start) - Number(a.end > a.start) || a.start - b.start,
  );
  return inOrder.map((study): PlacedStudy => {
    const left = x(study.start);
    const bar = x(study.end) - left;
    const name = nameOf(study);
    const isInside = bar >= 60;
    const label = isInside ? cut(name, bar - 12) : cut(name, width - MARK - 10);
    const labelWidth = label.length * LETTER;
    const after = left + Math.max(bar, MARK / 2) + 6;
    const isLeft = !isInside && after + labelWidth > width;
    const from = isLeft ? left - MARK - labelWidth : left - MARK / 2;
    const to = isInside ? left + bar : isLeft ? left + MARK : after + labelWidth;
    let row = taken.findIndex((end) => end <= from - 4);
    if (row === -1) row = taken.length;
    taken[row] = to;
    return {
      study,
      x: left,
      width: bar,
      row,
      label,
      labelX: isInside ? left + 7 : isLeft ? left - MARK / 2 - 5 : after,
      isLeft,
    };
  });
}

/** A text cut to a width, with an ellipsis; empty where not even a few letters fit. */
function cut(text: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  if (text.length <= letters) return text;
  return letters < 5 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}
