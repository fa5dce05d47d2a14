import { buildRules, type Rules } from '../eligibility/rules.ts';
import type { CareerDetails, CareerMap, Move, Role } from '../model.ts';
import type { Pay } from '../wages.ts';

/** What the planner needs of a map, fit for sending to a worker. */
export interface PlanInput {
  readonly map: Pick<CareerMap, 'roles' | 'origins' | 'families' | 'moves'>;
  readonly details: Pick<CareerDetails, 'credentials' | 'programs' | 'attestations'> & {
    readonly moves: Readonly<
      Record<string, Pick<CareerDetails['moves'][string], 'requires' | 'usualMonths'>>
    >;
  };
  /** By role id; roles without figures are absent. */
  readonly pays: ReadonlyMap<string, Pay>;
}

/** A map's rules for planning; built once per map and place. */
export interface PlanRules {
  readonly input: PlanInput;
  readonly rules: Rules;
  readonly rolesById: ReadonlyMap<string, Role>;
  /** In data order. */
  readonly movesFrom: (id: string) => readonly Move[];
  readonly movesTo: (id: string) => readonly Move[];
}

/** Cost: one pass over the map. */
export function compilePlanRules(input: PlanInput): PlanRules {
  const { map, details } = input;
  const from = new Map<string, Move[]>();
  const to = new Map<string, Move[]>();
  const put = (index: Map<string, Move[]>, id: string, move: Move) => {
    const list = index.get(id);
    if (list === undefined) index.set(id, [move]);
    else list.push(move);
  };
  for (const move of map.moves) {
    put(from, move.from, move);
    put(to, move.to, move);
  }
  return {
    input,
    rules: buildRules(map, details),
    rolesById: new Map(map.roles.map((role) => [role.id, role])),
    movesFrom: (id) => from.get(id) ?? [],
    movesTo: (id) => to.get(id) ?? [],
  };
}
