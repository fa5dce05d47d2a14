import type { Plan } from '../../../domain/plan/planModel.ts';

/** Months that one is in a role or at an origin. */
export interface Stay extends Span {
  readonly node: string;
  /** 0: the start; else that of the step that leads there. */
  readonly number: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where one is, month by month; the last stay is in the target, until `months`. */
export function listStays({ from: start, stops }: Plan, months: number): readonly Stay[] {
  const nodes = [
    { node: start, from: 0 },
    ...stops.map(({ role, month }) => ({ node: role, from: month })),
  ];
  return nodes.map(({ node, from }, number) => ({
    node,
    number,
    from,
    to: nodes[number + 1]?.from ?? months,
  }));
}

/** Months of study that leave no time for work; those that follow each other are one. */
export function listPauses({ studies }: Plan, keepsWorking: boolean): readonly Span[] {
  const pauses: Span[] = [];
  for (const { kind, start, end } of keepsWorking ? [] : studies) {
    if (kind === 'credential' || start === end) continue;
    const last = pauses.at(-1);
    if (last?.to === start) pauses[pauses.length - 1] = { from: last.from, to: end };
    else pauses.push({ from: start, to: end });
  }
  return pauses;
}

/** A stay cut where pauses begin and end; no part has no length. */
export function splitStay(
  { from, to }: Span,
  pauses: readonly Span[],
): readonly (Span & { readonly isPaused: boolean })[] {
  const inside = pauses.filter((pause) => pause.from < to && pause.to > from);
  const cuts = [from, ...inside.flatMap((pause) => [pause.from, pause.to]), to].map((month) =>
    Math.min(to, Math.max(from, month)),
  );
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index]!;
    return start === end
      ? []
      : [
          {
            from: start,
            to: end,
            isPaused: inside.some((pause) => pause.from <= start && pause.to >= end),
          },
        ];
  });
}

/** The longest part of a stay in which one works; undefined where there is none. */
export function findLongestWork(stay: Span, pauses: readonly Span[]): Span | undefined {
  return splitStay(stay, pauses)
    .filter(({ isPaused }) => !isPaused)
    .reduce<Span | undefined>(
      (longest, part) =>
        longest === undefined || part.to - part.from > longest.to - longest.from ? part : longest,
      undefined,
    );
}

/** Months to draw: the way, and a while in the target. */
export function countDrawnMonths({ months }: Plan): number {
  return months + Math.max(6, Math.round(months * 0.14));
}
