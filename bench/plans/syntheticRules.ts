import { groupBy } from '../../src/domain/groupBy.ts';
import type { CareerDetails, Move, Requirement } from '../../src/domain/model.ts';
import type { PlanInput } from '../../src/domain/plan/planRules.ts';
import { findPay } from '../../src/domain/wages.ts';
import { buildSyntheticAtlas } from '../syntheticMap.ts';

const MOVES_PER_ROLE = 4;

/**
 * A made-up map of any size with rules like those of the shipped one: degrees
 * with options, one of several credentials, years in the role's own family.
 * Programs, credentials and statements are the shipped ones. Four moves a role.
 */
export function buildSyntheticRules(
  roleCount: number,
  details: Pick<CareerDetails, 'credentials' | 'programs' | 'attestations'>,
): PlanInput {
  const { map, nationWages } = buildSyntheticAtlas(roleCount);
  const chain = [{ placeId: 'us', table: nationWages }];
  const roles = map.roles.map((role) => ({ ...role, requires: askedOf(role.level, role.family) }));
  const moves = addMoves(map.moves, roles);
  return {
    map: { roles, origins: [], families: map.families, moves },
    details: {
      ...details,
      moves: Object.fromEntries(moves.map(({ id }) => [id, { usualMonths: 0 }])),
    },
    pays: new Map(
      roles.flatMap((role) => {
        const pay = findPay(role, chain);
        return pay === undefined ? [] : [[role.id, pay] as const];
      }),
    ),
  };
}

/** More of the same: each role also leads where its neighbours in the list lead. */
function addMoves(
  moves: readonly Move[],
  roles: readonly { readonly id: string }[],
): readonly Move[] {
  const all = new Map(moves.map((move) => [move.id, move]));
  const from = groupBy(moves, (move) => move.from);
  for (const [index, { id }] of roles.entries()) {
    let count = from.get(id)?.length ?? 0;
    for (let away = 1; count < MOVES_PER_ROLE && away < 40; away += 1) {
      const near = roles[(index + away) % roles.length]!.id;
      for (const { to, kind } of from.get(near) ?? []) {
        const move = { id: `${id}__${to}`, from: id, to, kind };
        if (to === id || all.has(move.id) || count >= MOVES_PER_ROLE) continue;
        all.set(move.id, move);
        count += 1;
      }
    }
  }
  return [...all.values()];
}

const DEGREE: Requirement = {
  anyOf: [
    { program: 'bachelor', field: 'him' },
    { program: 'bachelor', field: 'business' },
    { program: 'bachelor', field: 'computing' },
  ],
};
const EXAM: Requirement = {
  anyOf: [
    { credential: 'rhia' },
    { credential: 'rhit' },
    { credential: 'ccs' },
    { credential: 'cdip' },
  ],
};

function askedOf(level: string, family: string): Requirement | undefined {
  const years = (count: number): Requirement => ({ experienceMonths: 12 * count, in: [family] });
  switch (level) {
    case 'entry':
      return { program: 'hs' };
    case 'mid':
      return { allOf: [{ program: 'associate' }, years(1)] };
    case 'senior':
      return { allOf: [DEGREE, years(2)] };
    case 'manager':
      return { allOf: [DEGREE, EXAM, years(4)] };
    default:
      return { allOf: [{ program: 'master' }, EXAM, years(6)] };
  }
}
