import { useMemo, useRef } from 'react';
import { centreOn, type Size } from '../../layout/viewport.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { FarCanvas } from './FarCanvas.tsx';
import { OverviewMap } from './OverviewMap.tsx';
import { useCanvasColors } from './useCanvasColors.ts';
import type { MapModel } from './useMapModel.ts';
import type { Camera } from './usePanZoom.ts';
import { useVisibleNodes } from './useVisibleNodes.ts';
import type { ViewportStore } from './viewportStore.ts';

export interface FarPicturesProps {
  readonly model: MapModel;
  readonly viewport: ViewportStore;
  readonly stage: Size;
  readonly moveTo: Camera['moveTo'];
}

/** The painted map for far views of large maps, and the overview in the corner. */
export function FarPictures({ model, viewport, stage, moveTo }: FarPicturesProps) {
  const { isFar } = useVisibleNodes(model.geometry, viewport, stage);
  const families = useApp((state) => state.map.families);
  const graph = useApp((state) => state.graph);
  const shownIds = useSelected('shownRoleIds');
  const standings = useSelected('standings');
  const here = useApp((state) => state.profile.position);
  const rootRef = useRef<HTMLDivElement>(null);
  const colors = useCanvasColors(rootRef, families);
  const picture = useMemo(
    () => ({
      geometry: model.geometry,
      colorOf: (id: string) =>
        colors.family.get(graph.rolesById.get(id)?.family ?? '') ?? colors.line,
      isFaint: (id: string) => !shownIds.has(id),
      lines: listFarLines(model),
      lineColor: colors.line,
      standingOf: (id: string) => standings?.get(id),
      here,
      ink: colors.ink,
      surface: colors.surface,
    }),
    [model, colors, graph, shownIds, standings, here],
  );
  return (
    <div ref={rootRef}>
      {isFar && <FarCanvas picture={picture} viewport={viewport} stage={stage} />}
      <OverviewMap
        picture={picture}
        viewport={viewport}
        stage={stage}
        onLookAt={(x, y) => {
          const box = { x, y, width: 0, height: 0 };
          moveTo(centreOn(box, viewport.get(), { x: 0, y: 0, ...stage }), true);
        }}
      />
    </div>
  );
}

function listFarLines({ moves }: MapModel) {
  return moves.filter(({ kind }) => kind === 'promotion');
}
