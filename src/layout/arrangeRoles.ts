import type { CareerMap, Origin, Role } from '../domain/model.ts';
import type { ProgramLevel } from '../domain/model.ts';
import { usualProgramLevel } from '../domain/requirement.ts';
import type { Pay } from '../domain/wages.ts';
import type { LayoutNode } from './gridLayout.ts';

/** A column of the map under one arrangement. */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** A few words more, such as the usual years; may be empty. */
  readonly note: string;
}

export interface Arranged {
  readonly columns: readonly Column[];
  readonly nodes: readonly LayoutNode[];
}

const ORIGIN_COLUMN: Column = { id: 'origin', title: 'Starting points', note: 'outside the field' };

/** Lower ends of the pay columns, in USD a year. */
const PAY_STEPS = [0, 45_000, 60_000, 80_000, 110_000, 140_000];

const EDUCATION_COLUMNS: readonly (Column & { readonly levels: readonly ProgramLevel[] })[] = [
  { id: 'hs', title: 'High school', note: 'or equivalent', levels: ['hs'] },
  { id: 'certificate', title: 'Certificate', note: 'under 2 years', levels: ['certificate'] },
  { id: 'associate', title: 'Associate', note: '2 years', levels: ['associate'] },
  { id: 'bachelor', title: 'Bachelor’s', note: '4 years', levels: ['bachelor', 'postbacc'] },
  { id: 'master', title: 'Master’s or doctorate', note: '', levels: ['master', 'doctorate'] },
];

/**
 * Which column each node stands in: by career level, by the usual minimum education
 * that the role can be had with, or by the middle of its pay band in the
 * chosen place. Roles without a figure have a last column of their own.
 * Origins, where shown, stand in a column before all others, spread over the
 * lanes that they lead to most.
 */
export function arrangeRoles(
  map: CareerMap,
  roles: readonly Role[],
  origins: readonly Origin[],
  by: 'level' | 'education' | 'pay',
  payOf: (role: Role) => Pay | undefined,
): Arranged {
  const { columns, columnOf } =
    by === 'level' ? byLevel(map) : by === 'education' ? byEducation() : byPay(payOf, roles);
  const laneOf = new Map(map.families.map(({ id }, index) => [id, index]));
  const nodes = roles.map((role) => ({
    id: role.id,
    column: columnOf(role),
    lane: laneOf.get(role.family)!,
  }));
  if (origins.length === 0) return { columns, nodes };

  const rolesById = new Map(roles.map((role) => [role.id, role]));
  const originNodes = origins.map((origin) => ({
    id: origin.id,
    column: 0,
    lane: laneOfMost(
      map.moves.flatMap(({ from, to }) => {
        const family = from === origin.id ? rolesById.get(to)?.family : undefined;
        return family === undefined ? [] : [laneOf.get(family)!];
      }),
    ),
  }));
  return {
    columns: [ORIGIN_COLUMN, ...columns],
    nodes: [...originNodes, ...nodes.map((node) => ({ ...node, column: node.column + 1 }))],
  };
}

interface Columns {
  readonly columns: readonly Column[];
  readonly columnOf: (role: Role) => number;
}

function byLevel(map: CareerMap): Columns {
  return {
    columns: map.levels.map(({ id, name, experience }) => ({ id, title: name, note: experience })),
    columnOf: ({ level }) => map.levels.findIndex(({ id }) => id === level),
  };
}

function byEducation(): Columns {
  return {
    columns: EDUCATION_COLUMNS.map(({ id, title, note }) => ({ id, title, note })),
    columnOf: ({ requires }) => {
      const usual = usualProgramLevel(requires);
      return EDUCATION_COLUMNS.findIndex(({ levels }) => levels.includes(usual));
    },
  };
}

function byPay(payOf: (role: Role) => Pay | undefined, roles: readonly Role[]): Columns {
  const inThousands = (usd: number) => `$${usd / 1000}k`;
  const steps = PAY_STEPS.map((low, index) => {
    const high = PAY_STEPS[index + 1];
    const title =
      index === 0
        ? `Under ${inThousands(high!)}`
        : high === undefined
          ? `${inThousands(low)} and more`
          : `${inThousands(low)}–${inThousands(high)}`;
    return { id: `pay-${low}`, title, note: '' };
  });
  const hasGaps = roles.some((role) => payOf(role) === undefined);
  return {
    columns: hasGaps ? [...steps, { id: 'pay-none', title: 'No figure', note: '' }] : steps,
    columnOf: (role) => {
      const middle = payOf(role)?.middle;
      return middle === undefined
        ? PAY_STEPS.length
        : PAY_STEPS.findLastIndex((low) => middle >= low);
    },
  };
}

/** The lane that comes up most often; on a tie the upper one; 0 for none. */
function laneOfMost(lanes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const lane of lanes) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return [...counts].sort(([p, a], [q, b]) => b - a || p - q)[0]?.[0] ?? 0;
}
