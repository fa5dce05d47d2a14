import { isKept } from './copyDrawing.ts';

/** Sizes in px of the page. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
  /** How far what is drawn reaches over each side. */
  readonly over: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** The size at which a drawing is on the page; 0 by 0 when it is not shown. */
export function measureDrawing(svg: SVGSVGElement): DrawnSize {
  const room = svg.getBoundingClientRect();
  const isCut = getComputedStyle(svg).overflow !== 'visible';
  const drawn = isCut ? [] : listDrawn(svg).map((element) => element.getBoundingClientRect());
  const shown = drawn.filter(({ width, height }) => width > 0 || height > 0);
  const reach = (distances: readonly number[]) => Math.ceil(Math.max(0, ...distances));
  return {
    width: room.width,
    height: room.height,
    over: {
      top: reach(shown.map(({ top }) => room.top - top)),
      right: reach(shown.map(({ right }) => right - room.right)),
      bottom: reach(shown.map(({ bottom }) => bottom - room.bottom)),
      left: reach(shown.map(({ left }) => room.left - left)),
    },
  };
}

/** Shapes and texts; not those of which a clip or a mask hides a part, whose own size says too much. */
function listDrawn(element: Element): readonly Element[] {
  return [...element.children].flatMap((child) => {
    const { clipPath, mask } = getComputedStyle(child);
    if (!isKept(child) || clipPath !== 'none' || (mask !== 'none' && mask !== '')) return [];
    if (child.localName === 'defs') return [];
    return child.localName === 'g' || child.localName === 'a' ? listDrawn(child) : [child];
  });
}
