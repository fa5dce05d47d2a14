import { listMainMoves } from '../src/domain/mainMoves.ts';
import type { CareerMap, Role } from '../src/domain/model.ts';
import { layOutMap } from '../src/features/map/layOutMap.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { arrangeRoles } from '../src/layout/arrangeRoles.ts';
import type { MapGeometry } from '../src/layout/geometry.ts';
import type { LayoutEdge, LayoutNode } from '../src/layout/gridLayout.ts';
import { routeMoves } from '../src/layout/routeMoves.ts';
import { readMapFiles } from '../tools/readMapFiles.ts';
import {
  countColumns,
  countCrossings,
  measureExtent,
  sumLineLengths,
  type Drawing,
} from './layout/drawing.ts';
import { DAGRE, ELK_LAYERED, ELK_PARTITIONS, type PeerSetting } from './layout/peers.ts';
import { timeTask } from './statistics.ts';
import { buildSyntheticAtlas } from './syntheticMap.ts';
import { formatNumber, formatTable, formatWithRatio } from './table.ts';

/** Width of the map's stage in a window of 1440 px. */
const STAGE_WIDTH = 1344;

interface Task {
  readonly name: string;
  readonly map: CareerMap;
  readonly roles: readonly Role[];
}

interface Lines {
  readonly edges: readonly LayoutEdge[];
  readonly mainEdges: readonly LayoutEdge[];
}

/** What is measured of one layout of one map. */
interface Outcome {
  readonly ms: number;
  readonly crossings: number;
  /** Among the moves that the page draws at rest. */
  readonly mainCrossings: number;
  readonly lengthPx: number;
  readonly columns: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Prints our layout beside dagre's and ELK's, on the shipped map and on made-up
 * ones of 300 and 1,000 roles: node tools/run.mjs bench/layout.ts [-- 300].
 * Numbers after the dashes choose the made-up maps; `shipped` leaves them out.
 */
export async function main(args: readonly string[]): Promise<void> {
  const asked = args.map(Number).filter((count) => count > 0);
  const shipped = readShippedMap();
  const core = shipped.roles.filter(({ isAdjacent }) => !isAdjacent);
  const tasks: readonly Task[] = [
    { name: 'shipped, core', map: shipped, roles: core },
    { name: 'shipped, all', map: shipped, roles: shipped.roles },
    ...(args.length === 0 ? [300, 1000] : asked).map((count) => {
      const { map } = buildSyntheticAtlas(count);
      return { name: 'synthetic', map, roles: map.roles };
    }),
  ];

  console.log(
    `First layout of the core map, with every resting line routed: ${await timeWhole(tasks[0]!)}\n`,
  );
  const rows: string[][] = [];
  for (const task of tasks) {
    rows.push(...(await compare(task)));
    console.error(`  ${task.name}, ${task.roles.length} roles: done`);
  }
  console.log(
    formatTable(
      [
        'map',
        'roles',
        'moves',
        'layout',
        'ms',
        'crossings',
        'of main moves',
        'line length, k px',
        'columns',
        'size, px',
      ],
      rows,
    ),
  );
}

function readShippedMap(): CareerMap {
  const { atlas, problems } = parseCareerMap(readMapFiles('data/him-us'));
  if (atlas === undefined) throw new Error(`data/him-us has ${problems.length} problems`);
  return atlas.map;
}

async function compare(task: Task): Promise<string[][]> {
  const { nodes, edges, mainEdges, columns, lanes } = prepare(task);
  const lines: Lines = { edges, mainEdges };
  const geometry = layOutOurs(task);
  const drawing = new Map(
    [...geometry.cards].map(([id, { x, y, width, height }]) => [
      id,
      { x: x + width / 2, y: y + height / 2 },
    ]),
  );
  const ours = describe(await timeTask(() => layOutOurs(task)), drawing, lines);
  const areHeld = isFrameHeld(nodes, geometry);
  const used = new Set(nodes.map(({ column }) => column)).size;
  const head = [task.name, String(nodes.length), String(edges.length)];

  const rows = [
    [
      ...head,
      'ours',
      ...[ours.ms, ours.crossings, ours.mainCrossings, ours.lengthPx / 1000].map(formatNumber),
      areHeld
        ? `${used} of ${columns}, in ${ours.columns} sub-columns; ${lanes} lanes held`
        : 'NOT HELD',
      formatSize(ours),
    ],
  ];
  for (const [name, settings] of [
    ['dagre', DAGRE],
    ['ELK', ELK_LAYERED],
    ['ELK, levels as partitions', ELK_PARTITIONS],
  ] as const) {
    const outcomes = await runAll(settings, nodes, lines, geometry);
    if (outcomes.length === 0) {
      rows.push([...head, name, 'fails', '', '', '', '', '']);
      continue;
    }
    const best = bestOf(outcomes);
    rows.push([
      ...head,
      name,
      formatWithRatio(best.ms, ours.ms),
      formatWithRatio(best.crossings, ours.crossings),
      formatWithRatio(best.mainCrossings, ours.mainCrossings),
      formatWithRatio(best.lengthPx / 1000, ours.lengthPx / 1000),
      `${best.columns}; no lanes`,
      formatSize(best),
    ]);
  }
  return rows;
}

function prepare({ map, roles }: Task) {
  const arranged = arrangeRoles(map, roles, [], 'level', () => undefined);
  const rolesById = new Map(roles.map((role) => [role.id, role]));
  const edges = map.moves.filter(({ from, to }) => rolesById.has(from) && rolesById.has(to));
  return {
    nodes: arranged.nodes,
    edges,
    mainEdges: listMainMoves(edges, rolesById),
    columns: arranged.columns.length,
    lanes: map.families.length,
  };
}

/** By the same function as the map page. */
function layOutOurs({ map, roles }: Task): MapGeometry {
  return layOutMap(map, roles, [], 'level', () => undefined, STAGE_WIDTH).geometry;
}

/** Layout and all resting lines, as at the first look at the page: the first time, and warm. */
async function timeWhole(task: Task): Promise<string> {
  const run = () => {
    const geometry = layOutOurs(task);
    return routeMoves(
      prepare(task).mainEdges.map(({ id, from, to }) => ({ id, from, to, bundle: to })),
      geometry,
    );
  };
  const start = performance.now();
  const count = run().length;
  const first = performance.now() - start;
  return `${formatNumber(first)} ms in a cold engine, ${formatNumber(await timeTask(run))} ms warm (${count} lines)`;
}

/** What each setting gives; one that fails on this map is left out, with a word about it. */
async function runAll(
  settings: readonly PeerSetting[],
  nodes: readonly LayoutNode[],
  lines: Lines,
  { sizes }: MapGeometry,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, layOut } of settings) {
    try {
      let drawing: Drawing = new Map();
      const ms = await timeTask(async () => {
        drawing = await layOut(nodes, lines.edges, sizes);
      });
      outcomes.push(describe(ms, drawing, lines));
    } catch (error) {
      console.error(`  ${name} failed: ${String(error)}`);
    }
  }
  return outcomes;
}

function describe(ms: number, drawing: Drawing, { edges, mainEdges }: Lines): Outcome {
  const { width, height } = measureExtent(drawing);
  return {
    ms,
    crossings: countCrossings(drawing, edges),
    mainCrossings: countCrossings(drawing, mainEdges),
    lengthPx: sumLineLengths(drawing, edges),
    columns: countColumns(drawing),
    widthPx: width,
    heightPx: height,
  };
}

/** Each figure from the setting that is best in it: more than any single setting gives. */
function bestOf(outcomes: readonly Outcome[]): Outcome {
  const least = (figure: keyof Outcome) => Math.min(...outcomes.map((outcome) => outcome[figure]));
  const widest = outcomes.reduce((a, b) =>
    a.widthPx * a.heightPx <= b.widthPx * b.heightPx ? a : b,
  );
  return {
    ms: least('ms'),
    crossings: least('crossings'),
    mainCrossings: least('mainCrossings'),
    lengthPx: least('lengthPx'),
    columns: least('columns'),
    widthPx: widest.widthPx,
    heightPx: widest.heightPx,
  };
}

/** Whether each node stands inside the pixels of its own column and lane. */
function isFrameHeld(
  nodes: readonly LayoutNode[],
  { cards, columns, lanes }: MapGeometry,
): boolean {
  return nodes.every(({ id, column, lane }) => {
    const { x, y, width, height } = cards.get(id)!;
    const across = columns[column]!;
    const down = lanes[lane]!;
    return (
      x >= across.start &&
      x + width <= across.start + across.size &&
      y >= down.start &&
      y + height <= down.start + down.size
    );
  });
}

const formatSize = ({ widthPx, heightPx }: Outcome) =>
  `${formatNumber(widthPx)} × ${formatNumber(heightPx)}`;
