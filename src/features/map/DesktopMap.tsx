import { useCallback, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { MapGeometry } from '../../layout/geometry.ts';
import { fitWhole, keepOnScreen } from '../../layout/viewport.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import styles from './DesktopMap.module.css';
import { FarView } from './FarView.tsx';
import { LaneBands } from './LaneBands.tsx';
import { MapCards } from './MapCards.tsx';
import { ColumnHeads, LaneHeads } from './MapHeads.tsx';
import { MapLines } from './MapLines.tsx';
import { MapTools } from './MapTools.tsx';
import { MoveCardSlot } from './MoveCardSlot.tsx';
import { useActiveCard } from './useActiveCard.ts';
import { useCardKeys } from './useCardKeys.ts';
import { useEmphasis, useRestingLines } from './useEmphasis.ts';
import { useLineCard } from './useLineCard.ts';
import { useMapModel } from './useMapModel.ts';
import { useChosenInView, useFirstView, useWorldTransform } from './useMapViews.ts';
import { usePanZoom } from './usePanZoom.ts';
import { useSize } from '../../ui/useSize.ts';
import { createViewportStore } from './viewportStore.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export type MapOverlay = ComponentType<{ readonly geometry: MapGeometry }>;

const LANE_HEADS = 96;

/**
 * The map for wide screens: one stage with gestures, cards as elements, lines
 * under them. `fullWidth` is the width that the map has without a panel, so
 * that opening one moves no card.
 */
export function DesktopMap({
  fullWidth,
  panel,
  Overlay,
}: {
  readonly fullWidth: number;
  readonly panel: ReactNode;
  /** Drawn over the lines and under the cards. */
  readonly Overlay?: MapOverlay | undefined;
}) {
  const stageWidth = Math.max(0, fullWidth - LANE_HEADS);
  const model = useMapModel(stageWidth);
  const [viewport] = useState(createViewportStore);
  const stageRef = useRef<HTMLDivElement>(null);
  const worldRef = useRef<HTMLDivElement>(null);
  const stage = useSize(stageRef);
  const camera = usePanZoom(stageRef, model.geometry, stage, viewport.set);

  useWorldTransform(worldRef, viewport);
  const { active, tabStop, focusCard, handlers } = useActiveCard(
    model,
    stageRef,
    viewport,
    camera.moveTo,
  );
  useFirstView(model, stage, viewport, camera.moveTo, stageWidth);
  useChosenInView(model, stage, viewport, camera.moveTo);

  const graph = useApp((state) => state.graph);
  const hasPath = useSelected('pathStops').size > 1;
  const steps = useApp((state) => state.choices.steps);
  const resting = useRestingLines(model, graph);
  const emphasis = useEmphasis(model, graph, active, steps);
  const lineCard = useLineCard(stageRef, viewport, resting, emphasis.activeLines, handlers);
  const fit = useCallback(() => {
    if (stage !== undefined) camera.moveTo(fitWhole(model.geometry, stage));
  }, [camera, model, stage]);
  const pan = useCallback(
    (x: number, y: number) => {
      if (stage === undefined) return;
      const now = viewport.get();
      const moved = { ...now, x: now.x + x * stage.width, y: now.y + y * stage.height };
      camera.moveTo(keepOnScreen(moved, model.geometry, stage));
    },
    [camera, model, stage, viewport],
  );
  const onKeyDown = useCardKeys({
    geometry: model.geometry,
    graph,
    focusCard,
    onZoom: camera.zoomBy,
    onFit: fit,
    onPan: pan,
  });

  // Other places for the cards: the lines are drawn anew, once the cards have arrived.
  const arrangement = useApp(
    ({ choices }) => `${choices.arrange} ${choices.hasAdjacent} ${choices.hasOrigins}`,
  );
  const { width, height } = model.geometry;
  return (
    <div className={styles.map}>
      <MapTools zoom={<ZoomButtons onZoom={camera.zoomBy} onFit={fit} />} />
      <div className={styles.row}>
        <div className={styles.frame}>
          <ColumnHeads columns={model.columns} geometry={model.geometry} viewport={viewport} />
          <LaneHeads geometry={model.geometry} viewport={viewport} />
          <div
            ref={stageRef}
            className={styles.stage}
            role="group"
            aria-roledescription="career map"
            aria-label="Map of roles. Arrow keys move between roles, Shift with an arrow follows a line, Enter opens a role."
            onKeyDown={onKeyDown}
            {...lineCard.handlers}
          >
            <div
              ref={worldRef}
              className={styles.world}
              data-active={active !== undefined || undefined}
            >
              <LaneBands geometry={model.geometry} />
              <MapLines
                key={arrangement}
                lines={resting}
                width={width}
                height={height}
                isDimmed={active !== undefined || hasPath}
                layer="rest"
              />
              <MapLines lines={emphasis.activeLines} width={width} height={height} layer="active" />
              {Overlay !== undefined && <Overlay geometry={model.geometry} />}
              {lineCard.chosen !== undefined && (
                <MapLines
                  lines={lineCard.chosen.lines}
                  width={width}
                  height={height}
                  layer="chosen"
                />
              )}
              <MapCards
                model={model}
                viewport={viewport}
                stage={stage}
                tabStop={tabStop}
                active={active}
                emphasisOf={emphasis.emphasisOf}
              />
            </div>
            {stage !== undefined && (
              <FarView model={model} viewport={viewport} stage={stage} moveTo={camera.moveTo} />
            )}
          </div>
        </div>
        {panel}
      </div>
      {lineCard.chosen !== undefined && (
        <MoveCardSlot
          key={`${lineCard.chosen.x} ${lineCard.chosen.y}`}
          chosen={lineCard.chosen}
          stageRef={stageRef}
          onChoose={lineCard.choose}
        />
      )}
    </div>
  );
}
