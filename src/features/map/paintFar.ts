import type { MapGeometry } from '../../layout/geometry.ts';
import type { Viewport } from '../../layout/viewport.ts';

/** What is painted where cards are too small to read. */
export interface FarPicture {
  readonly geometry: MapGeometry;
  /** Color of each node by id; `faint` nodes are left out by the filters. */
  readonly colorOf: (id: string) => string;
  readonly isFaint: (id: string) => boolean;
  readonly lines: readonly { readonly from: string; readonly to: string }[];
  readonly lineColor: string;
}

/**
 * Paints nodes as blocks and lines straight between them, in one pass each:
 * blocks are gathered by color, so the cost is linear in what is on the map.
 */
export function paintFar(
  context: CanvasRenderingContext2D,
  { geometry, colorOf, isFaint, lines, lineColor }: FarPicture,
  { x, y, scale }: Viewport,
  pixelRatio: number,
): void {
  const { canvas } = context;
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
}
