import { useDeferredValue, useMemo } from 'react';
import type { Move, Origin, Role } from '../../domain/model.ts';
import type { Column } from '../../layout/arrangeRoles.ts';
import type { MapGeometry } from '../../layout/geometry.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { layOutMap } from './layOutMap.ts';

export interface MapModel {
  readonly columns: readonly Column[];
  readonly geometry: MapGeometry;
  readonly roles: readonly Role[];
  readonly origins: readonly Origin[];
  /** Moves of the chosen kinds between nodes on the map. */
  readonly moves: readonly Move[];
}

const NO_ORIGINS: readonly Origin[] = [];

/**
 * Where everything stands, for a stage of this width. The same width and
 * choices give the same places on every load; filters move nothing. A new
 * arrangement may come a frame after the control that asked for it, so that
 * the control itself answers at once.
 */
export function useMapModel(width: number): MapModel {
  const map = useApp((state) => state.map);
  const arrange = useDeferredValue(useApp((state) => state.choices.arrange));
  const hasOrigins = useDeferredValue(useApp((state) => state.choices.hasOrigins));
  const moveKinds = useApp((state) => state.choices.moveKinds);
  const roles = useDeferredValue(useSelected('mapRoles'));
  const pays = useSelected('pays');
  const origins = hasOrigins ? map.origins : NO_ORIGINS;
  // Pay moves cards only when they are arranged by it.
  const arrangingPays = arrange === 'pay' ? pays : undefined;

  const { columns, geometry } = useMemo(
    () => layOutMap(map, roles, origins, arrange, ({ id }) => arrangingPays?.get(id), width),
    [map, roles, origins, arrange, arrangingPays, width],
  );

  const moves = useMemo(
    () =>
      map.moves.filter(
        ({ kind, from, to }) =>
          moveKinds.includes(kind) && geometry.slots.has(from) && geometry.slots.has(to),
      ),
    [map, moveKinds, geometry],
  );
  return useMemo(
    () => ({ columns, geometry, roles, origins, moves }),
    [columns, geometry, roles, origins, moves],
  );
}
