import type { Standing } from '../../domain/eligibility/gaps.ts';
import type { Box, MapGeometry } from '../../layout/geometry.ts';
import type { Viewport } from '../../layout/viewport.ts';

/** What is painted where cards are too small to read. */
export interface FarPicture {
  readonly geometry: MapGeometry;
  /** Color of each node by id; `faint` nodes are left out by the filters. */
  readonly colorOf: (id: string) => string;
  readonly isFaint: (id: string) => boolean;
  readonly standingOf: (id: string) => Standing | undefined;
  /** Where the reader is. */
  readonly here: string | undefined;
  readonly lines: readonly { readonly from: string; readonly to: string }[];
  readonly lineColor: string;
  /** For the signs on the blocks. */
  readonly ink: string;
  readonly surface: string;
}

/**
 * Paints nodes as blocks and lines straight between them, in one pass each:
 * blocks are gathered by color, so the cost is linear in what is on the map.
 */
export function paintFar(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  { x, y, scale }: Viewport,
  pixelRatio: number,
): void {
  const { canvas } = context;
  const { geometry, colorOf, isFaint, lines, lineColor } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(
    scale * pixelRatio,
    0,
    0,
    scale * pixelRatio,
    x * pixelRatio,
    y * pixelRatio,
  );

  context.strokeStyle = lineColor;
  context.globalAlpha = 0.35;
  context.lineWidth = 0.6 / scale;
  context.beginPath();
  for (const { from, to } of lines) {
    const a = geometry.cards.get(from);
    const b = geometry.cards.get(to);
    if (a === undefined || b === undefined) continue;
    context.moveTo(a.x + a.width / 2, a.y + a.height / 2);
    context.lineTo(b.x + b.width / 2, b.y + b.height / 2);
  }
  context.stroke();

  const byColor = new Map<string, string[]>();
  for (const id of geometry.cards.keys()) {
    const key = `${isFaint(id) ? '0.3' : '1'} ${colorOf(id)}`;
    const group = byColor.get(key);
    if (group === undefined) byColor.set(key, [id]);
    else group.push(id);
  }
  for (const [key, ids] of byColor) {
    const space = key.indexOf(' ');
    context.globalAlpha = Number(key.slice(0, space));
    context.fillStyle = key.slice(space + 1);
    for (const id of ids) {
      const box = geometry.cards.get(id)!;
      context.fillRect(box.x, box.y, box.width, box.height);
    }
  }
  context.globalAlpha = 1;
  paintSigns(context, picture, scale);
}

const TURN = 2 * Math.PI;
/** Radius of a sign: in world px, and never less in px of the screen. */
const SIGN = 9;
const LEAST_SIGN = 2;

/**
 * A disc on what is ready and half a disc on what is one step away, as on the
 * cards; what is further stays bare. A larger disc with a rim is where the reader is.
 */
function paintSigns(
  context: CanvasRenderingContext2D,
  { geometry, isFaint, standingOf, here, ink, surface }: FarPicture,
  scale: number,
): void {
  const middleOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
  const radius = Math.max(SIGN, LEAST_SIGN / scale);
  context.fillStyle = surface;
  context.beginPath();
  for (const [id, box] of geometry.cards) {
    const standing = standingOf(id);
    if (standing === undefined || standing === 'further' || isFaint(id)) continue;
    const [x, y] = middleOf(box);
    const [from, to] = standing === 'ready' ? [0, TURN] : [TURN / 4, (3 * TURN) / 4];
    context.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    context.arc(x, y, radius, from, to);
  }
  context.fill();

  const box = here === undefined ? undefined : geometry.cards.get(here);
  if (box === undefined) return;
  context.fillStyle = ink;
  context.strokeStyle = surface;
  context.lineWidth = radius / 2;
  context.beginPath();
  context.arc(...middleOf(box), 1.8 * radius, 0, TURN);
  context.fill();
  context.stroke();
}
