import type { Collections } from './collections.ts';
import type { Problem } from './problems.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with the moves as a graph: direction, cycles, roles that nothing leads to. */
export function findGraphProblems({ files, roles, moves }: Collections): readonly Problem[] {
  const problems: Problem[] = [];
  const levels = files.map[0]!.content.levels.map(({ id }) => id);
  const origins = new Set(files.origins[0]!.content.origins.map(({ id }) => id));
  const levelOf = new Map(roles.map(({ item }) => [item.id, levels.indexOf(item.level)]));

  for (const { file, at, item } of moves) {
    const say = (field: string, message: string) =>
      problems.push({ file, at: `${at}.${field}`, message });
    if (item.id !== `${item.from}__${item.to}`) {
      say('id', `must be "${item.from}__${item.to}", after the move's two ends`);
    }
    if (item.from === item.to) say('to', 'leads to where it starts');
    if (origins.has(item.from) !== (item.kind === 'entry')) {
      say('kind', 'is "entry" for a move from an origin, and only for that');
    }
    // Unknown roles and levels are reported as such; they have no direction.
    const from = levelOf.get(item.from) ?? -1;
    const to = levelOf.get(item.to) ?? -1;
    if (item.kind === 'promotion' && to >= 0 && to < from) {
      say('kind', `a promotion can't lead down from ${levels[from]!} to ${levels[to]!}`);
    }
  }

  const promotions = moves.filter(({ item }) => item.kind === 'promotion');
  for (const cycle of findCycles(promotions.map(({ item }) => item))) {
    const first = promotions.find(({ item }) => item.from === cycle[0] && item.to === cycle[1])!;
    const message = `promotions run in a circle: ${cycle.join(' > ')}`;
    problems.push({ file: first.file, at: first.at, message });
  }

  const reached = new Set(origins);
  const next = groupTargets(moves.map(({ item }) => item));
  // A Set visits what is added to it on the way.
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  for (const { file, at, item } of roles) {
    if (!reached.has(item.id)) {
      problems.push({ file, at, message: `no moves lead from an origin to "${item.id}"` });
    }
  }
  return problems;
}

function groupTargets(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const targets = next.get(from);
    if (targets === undefined) next.set(from, [to]);
    else targets.push(to);
  }
  return next;
}

/**
 * Cycles of two roles or more, each as ids that end where they began: as many
 * as must be broken for none to be left. Depth first; one search for each.
 */
function findCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  let left = edges.filter(({ from, to }) => from !== to);
  const cycles: (readonly string[])[] = [];
  for (let cycle = findCycle(left); cycle !== undefined; cycle = findCycle(left)) {
    const [closing, start] = cycle.slice(-2);
    cycles.push(cycle);
    left = left.filter(({ from, to }) => from !== closing || to !== start);
  }
  return cycles;
}

function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const next = groupTargets(edges);
  const done = new Set<string>();

  const walk = (id: string, trail: readonly string[]): readonly string[] | undefined => {
    const start = trail.indexOf(id);
    if (start >= 0) return [...trail.slice(start), id];
    if (done.has(id)) return undefined;
    for (const to of next.get(id) ?? []) {
      const cycle = walk(to, [...trail, id]);
      if (cycle !== undefined) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of next.keys()) {
    const cycle = walk(id, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
