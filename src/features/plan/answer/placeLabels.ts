import { PLOT, type Dot } from './placeDots.ts';

/** Words beside a dot; left and top in px. */
export interface DotLabel {
  readonly dot: Dot;
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** About as wide as a letter of the labels is, and as high as a line of them, in px. */
const LETTER = 6.6;
const LINE = 18;
const GAP = 6;

/**
 * Labels dots where there is room that no dot, other label or upright line
 * takes: to the right, left, above or below. `textsOf` gives what a dot may be
 * called, the best first; a dot without room for any has none, but for the one
 * that `mustHave` one.
 */
export function placeLabels(
  dots: readonly Dot[],
  width: number,
  {
    textsOf,
    mustHave,
    lineX,
  }: {
    readonly textsOf: (dot: Dot) => readonly string[];
    readonly mustHave: Dot | undefined;
    readonly lineX: number | undefined;
  },
): readonly DotLabel[] {
  const taken: Box[] = [];
  if (lineX !== undefined) {
    taken.push({ left: lineX - 2, right: lineX + 2, top: 0, bottom: PLOT.height });
  }
  const labels: DotLabel[] = [];
  const inOrder =
    mustHave === undefined ? dots : [mustHave, ...dots.filter((dot) => dot !== mustHave)];
  for (const dot of inOrder) {
    const options = textsOf(dot).flatMap((text) =>
      listBoxes(dot, text.length * LETTER + 8).map((box) => ({ text, box })),
    );
    const isInside = ({ left, right, top, bottom }: Box) =>
      left >= PLOT.left && right <= width && top >= 0 && bottom <= PLOT.height - PLOT.bottom;
    const inside = options.filter(({ box }) => isInside(box));
    // Not so near another dot that it could be that one's.
    const others = dots.map((other) => boxOf(other, other === dot ? 0 : GAP));
    const found =
      inside.find(({ box }) => ![...taken, ...others].some((other) => isOver(box, other))) ??
      (dot === mustHave ? (inside.at(-1) ?? options.at(-1)) : undefined);
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push({ dot, text: found.text, left: found.box.left, top: found.box.top });
  }
  return labels;
}

function listBoxes({ x, y, radius }: Dot, width: number): readonly Box[] {
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + LINE,
  });
  const away = radius + GAP;
  return [
    box(x + away, y - LINE / 2),
    box(x - away - width, y - LINE / 2),
    box(x - width / 2, y - away - LINE),
    box(x - width / 2, y + away),
    box(x - width, y - away - LINE),
    box(x - width, y + away),
  ];
}

function boxOf({ x, y, radius }: Dot, around: number): Box {
  const away = radius + around;
  return { left: x - away, top: y - away, right: x + away, bottom: y + away };
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
