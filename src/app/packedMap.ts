import type { CareerMap, CredentialName, Move, Role } from '../domain/model.ts';

/**
 * A map as the page loads it: by columns, and with positions instead of ids
 * where things name each other. That is a sixth less of the first view.
 */
export type PackedMap = Omit<CareerMap, 'roles' | 'credentials' | 'moves'> & {
  readonly roles: Columns;
  readonly credentials: Columns;
  readonly moves: {
    /** Positions among the roles and, after them, the origins. */
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** Positions in MOVE_KINDS, as one text of digits. */
    readonly kind: string;
  };
};

/** The values of each field, one for each row; null where a row has none. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

type PackedRole = Omit<Role, 'settings'> & {
  /** Positions. */
  readonly settings: readonly number[];
};

const MOVE_KINDS: readonly Move['kind'][] = ['promotion', 'transition', 'entry'];

export function packMap(map: CareerMap): PackedMap {
  const nodes = nodeIds(map);
  const positionOfSetting = (id: string) => map.settings.findIndex((setting) => setting.id === id);
  return {
    ...map,
    roles: toColumns(
      map.roles.map((role) => ({ ...role, settings: role.settings.map(positionOfSetting) })),
    ),
    credentials: toColumns(map.credentials),
    moves: {
      from: map.moves.map(({ from }) => nodes.indexOf(from)),
      to: map.moves.map(({ to }) => nodes.indexOf(to)),
      kind: map.moves.map(({ kind }) => MOVE_KINDS.indexOf(kind)).join(''),
    },
  };
}

/** The map that was packed: same rows, same order. A move's id is its two ends. */
export function unpackMap(packed: PackedMap): CareerMap {
  // What packMap made of rows of these types.
  const roles = toRows(packed.roles) as readonly PackedRole[];
  const map = {
    ...packed,
    roles: roles.map((role) => ({
      ...role,
      settings: role.settings.map((position) => packed.settings[position]!.id),
    })),
    credentials: toRows(packed.credentials) as readonly CredentialName[],
  };
  const nodes = nodeIds(map);
  const { from, to, kind } = packed.moves;
  return {
    ...map,
    moves: from.map((position, index) => {
      const ends = { from: nodes[position]!, to: nodes[to[index]!]! };
      return { id: `${ends.from}__${ends.to}`, ...ends, kind: MOVE_KINDS[Number(kind[index])]! };
    }),
  };
}

function nodeIds({ roles, origins }: Pick<CareerMap, 'roles' | 'origins'>): readonly string[] {
  return [...roles, ...origins].map(({ id }) => id);
}

function toColumns(rows: readonly object[]): Columns {
  const fields = new Set(rows.flatMap(Object.keys));
  const valueOf = (row: object, field: string) => (row as Record<string, unknown>)[field] ?? null;
  return Object.fromEntries(
    [...fields].map((field) => [field, rows.map((row) => valueOf(row, field))]),
  );
}

function toRows(columns: Columns): readonly unknown[] {
  const fields = Object.entries(columns);
  return columns['id']!.map((_, index) =>
    Object.fromEntries(
      fields.flatMap(([field, values]) =>
        values[index] === null ? [] : [[field, values[index]] as const],
      ),
    ),
  );
}
