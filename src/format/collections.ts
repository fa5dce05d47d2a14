import type { ParsedFiles } from './mapFiles.ts';

/** An item of a collection, with where it stands. */
export interface Placed<T> {
  readonly file: string;
  readonly at: string;
  readonly item: T;
}

export interface Identified {
  readonly id: string;
}

type RoleItem = ParsedFiles['roles'][number]['content']['roles'][number];
type MoveItem = ParsedFiles['moves'][number]['content']['moves'][number];

/** Files of sound shape, with the roles and moves of all their files in one list each. */
export interface Collections {
  readonly roles: readonly Placed<RoleItem>[];
  readonly moves: readonly Placed<MoveItem>[];
  readonly files: ParsedFiles;
}

export function collect(files: ParsedFiles): Collections {
  return {
    files,
    roles: placeItems<RoleItem>(files.roles, 'roles'),
    moves: placeItems<MoveItem>(files.moves, 'moves'),
  };
}

export function placeItems<T>(
  files: readonly { readonly file: string; readonly content: unknown }[],
  field: string,
): readonly Placed<T>[] {
  return files.flatMap(({ file, content }) =>
    // The schema has already seen that this field is an array of T.
    ((content as Record<string, readonly T[]>)[field] ?? []).map((item, index) => ({
      file,
      at: `${field}[${index}]`,
      item,
    })),
  );
}
