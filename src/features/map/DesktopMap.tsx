import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PointerEvent, ReactNode, RefObject } from 'react';
import {
  centreOn,
  fitReadable,
  fitWhole,
  keepOnScreen,
  revealBox,
  type Size,
} from '../../layout/viewport.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChooseRole } from '../../store/useChoose.ts';
import { describeOrigin, describeRole, type CardText } from './cardText.ts';
import styles from './DesktopMap.module.css';
import { FarCanvas } from './FarCanvas.tsx';
import { LaneBands } from './LaneBands.tsx';
import { ColumnHeads, LaneHeads } from './MapHeads.tsx';
import { MapLines } from './MapLines.tsx';
import { MapTools } from './MapTools.tsx';
import { OverviewMap } from './OverviewMap.tsx';
import { RoleCard } from './RoleCard.tsx';
import { useCanvasColors } from './useCanvasColors.ts';
import { useCardKeys } from './useCardKeys.ts';
import { useEmphasis, useRestingLines } from './useEmphasis.ts';
import { useMapModel, type MapModel } from './useMapModel.ts';
import { usePanZoom } from './usePanZoom.ts';
import { useSize } from './useSize.ts';
import { useVisibleNodes } from './useVisibleNodes.ts';
import { createViewportStore, type ViewportStore } from './viewportStore.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const LANE_HEADS = 96;
/** A pointer that only passes over a card changes nothing. */
const HOVER_MS = 90;

/**
 * The map for wide screens: one stage with gestures, cards as elements, lines
 * under them. `fullWidth` is the width that the map has without a panel, so
 * that opening one moves no card.
 */
export function DesktopMap({
  fullWidth,
  panel,
}: {
  readonly fullWidth: number;
  readonly panel: ReactNode;
}) {
  const model = useMapModel(Math.max(0, fullWidth - LANE_HEADS));
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
  useFirstView(model, stage, camera.moveTo, fullWidth);
  useChosenInView(model, stage, viewport, camera.moveTo);

  const graph = useApp((state) => state.graph);
  const steps = useApp((state) => state.choices.steps);
  const resting = useRestingLines(model, graph);
  const emphasis = useEmphasis(model, graph, active, steps);
  const fit = useCallback(() => {
    if (stage !== undefined) camera.moveTo(fitWhole(model.geometry, stage));
  }, [camera, model, stage]);
  const onKeyDown = useCardKeys({
    geometry: model.geometry,
    graph,
    focusCard,
    onZoom: camera.zoomBy,
    onFit: fit,
  });

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
            {...handlers}
          >
            <div
              ref={worldRef}
              className={styles.world}
              data-active={active !== undefined || undefined}
            >
              <LaneBands geometry={model.geometry} />
              <MapLines
                lines={resting}
                width={width}
                height={height}
                isDimmed={active !== undefined}
              />
              <MapLines lines={emphasis.activeLines} width={width} height={height} />
              <Cards
                model={model}
                viewport={viewport}
                stage={stage}
                tabStop={tabStop}
                active={active}
                emphasisOf={emphasis.emphasisOf}
              />
            </div>
            {stage !== undefined && (
              <Afar model={model} viewport={viewport} stage={stage} camera={camera.moveTo} />
            )}
          </div>
        </div>
        {panel}
      </div>
    </div>
  );
}

/** Writes the viewport to the world's style, and how much detail is worth showing at this scale. */
function useWorldTransform(worldRef: RefObject<HTMLElement | null>, viewport: ViewportStore): void {
  useLayoutEffect(() => {
    const place = () => {
      const { x, y, scale } = viewport.get();
      const world = worldRef.current!;
      world.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      const detail = scale < 0.55 ? 'low' : 'full';
      if (world.dataset['detail'] !== detail) world.dataset['detail'] = detail;
    };
    place();
    return viewport.subscribe(place);
  }, [worldRef, viewport]);
}

/** Starts with a readable view, and again when the map or the room for it changes. */
function useFirstView(
  model: MapModel,
  stage: Size | undefined,
  moveTo: (viewport: ReturnType<typeof fitReadable>, isInstant?: boolean) => void,
  fullWidth: number,
): void {
  const { width, height } = model.geometry;
  const stageHeight = stage?.height;
  useLayoutEffect(() => {
    if (stageHeight === undefined) return;
    moveTo(
      fitReadable({ width, height }, { width: fullWidth - LANE_HEADS, height: stageHeight }),
      true,
    );
  }, [width, height, stageHeight, fullWidth, moveTo]);
}

/** Brings a newly chosen role to the middle of what the panel leaves free. */
function useChosenInView(
  { geometry }: MapModel,
  stage: Size | undefined,
  viewport: ViewportStore,
  moveTo: (next: ReturnType<ViewportStore['get']>) => void,
): void {
  const chosenRole = useApp((state) => state.chosenRole);
  const wasChosen = useRef<string>(undefined);
  useEffect(() => {
    if (stage === undefined) return;
    const box = chosenRole === undefined ? undefined : geometry.cards.get(chosenRole);
    if (box !== undefined && chosenRole !== wasChosen.current) {
      const middle = centreOn(box, viewport.get(), { x: 0, y: 0, ...stage });
      moveTo(keepOnScreen(middle, geometry, stage));
    }
    if (chosenRole === undefined && wasChosen.current !== undefined) {
      moveTo(keepOnScreen(viewport.get(), geometry, stage));
    }
    wasChosen.current = chosenRole;
  }, [chosenRole, geometry, moveTo, stage, viewport]);
}

/** Which node the map speaks of: the one pointed at or focused, else the chosen one. */
function useActiveCard(
  { geometry, roles }: MapModel,
  stageRef: RefObject<HTMLElement | null>,
  viewport: ViewportStore,
  moveTo: (next: ReturnType<ViewportStore['get']>) => void,
) {
  const chosenRole = useApp((state) => state.chosenRole);
  const graph = useApp((state) => state.graph);
  const shownIds = useSelected('shownRoleIds');
  const chooseRole = useChooseRole();
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [lastFocused, setLastFocused] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const isPlaced = (id: string | undefined) => id !== undefined && geometry.slots.has(id);
  const tabStop = [
    lastFocused,
    chosenRole,
    roles.find(({ id }) => shownIds.has(id))?.id,
    roles[0]?.id,
  ].find(isPlaced);
  const focusCard = useCallback(
    (id: string) => {
      const stage = stageRef.current!;
      const box = geometry.cards.get(id);
      if (box === undefined) return;
      setLastFocused(id);
      setFocused(id);
      const part = { x: 0, y: 0, width: stage.clientWidth, height: stage.clientHeight };
      const next = revealBox(box, viewport.get(), part);
      if (next.x !== viewport.get().x || next.y !== viewport.get().y) moveTo(next);
      // The card may be mounted only now that it is the tab stop.
      requestAnimationFrame(() =>
        stage.querySelector<HTMLElement>(`[data-role-id="${id}"]`)?.focus({ preventScroll: true }),
      );
    },
    [geometry, moveTo, stageRef, viewport],
  );
  const idAt = (target: EventTarget) =>
    (target as HTMLElement).closest<HTMLElement>('[data-role-id]')?.dataset['roleId'];
  const handlers = {
    onPointerOver: ({ target, pointerType, buttons }: PointerEvent) => {
      // Under a drag that the map's edge holds back cards pass, too.
      if (pointerType === 'touch' || buttons !== 0) return;
      clearTimeout(timer.current);
      const id = idAt(target);
      timer.current = setTimeout(() => setHovered(id), HOVER_MS);
    },
    onPointerLeave: () => {
      clearTimeout(timer.current);
      setHovered(undefined);
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const id = idAt(target);
      if (id === undefined || !(target as HTMLElement).matches(':focus-visible')) return;
      setFocused(id);
      setLastFocused(id);
    },
    onBlur: () => setFocused(undefined),
    onClick: ({ target }: { readonly target: EventTarget }) => {
      const id = idAt(target);
      if (id === undefined || !graph.rolesById.has(id)) return;
      setLastFocused(id);
      chooseRole(id);
    },
  };
  return { active: hovered ?? focused ?? chosenRole, tabStop, focusCard, handlers };
}

function Cards({
  model,
  viewport,
  stage,
  tabStop,
  active,
  emphasisOf,
}: {
  readonly model: MapModel;
  readonly viewport: ViewportStore;
  readonly stage: Size | undefined;
  readonly tabStop: string | undefined;
  readonly active: string | undefined;
  readonly emphasisOf: ReturnType<typeof useEmphasis>['emphasisOf'];
}) {
  const visible = useVisibleNodes(model.geometry, viewport, stage);
  const chosenRole = useApp((state) => state.chosenRole);
  const families = useApp((state) => state.map.families);
  const shownIds = useSelected('shownRoleIds');
  const texts = useCardTexts(model);
  const kept = [tabStop, active].filter((id) => id !== undefined && !visible.ids.includes(id));
  return [...visible.ids, ...new Set(kept)].map((id) => {
    const box = model.geometry.cards.get(id!);
    const entry = texts.get(id!);
    if (box === undefined || entry === undefined) return null;
    return (
      <RoleCard
        key={id}
        id={id!}
        box={box}
        text={entry.text}
        color={
          entry.family === undefined ? 'var(--line-strong)' : familyColor(families, entry.family)
        }
        emphasis={emphasisOf(id!)}
        isChosen={id === chosenRole}
        isFilteredOut={entry.family !== undefined && !shownIds.has(id!)}
        isTabStop={id === tabStop}
      />
    );
  });
}

/** What each card says; the same objects until the map or the pay changes. */
function useCardTexts({ roles, origins }: MapModel) {
  const map = useApp((state) => state.map);
  const pays = useSelected('pays');
  const placeId = useApp((state) => state.placeWages.place.id);
  return useMemo(() => {
    const levels = new Map(map.levels.map((level) => [level.id, level]));
    const families = new Map(map.families.map((family) => [family.id, family]));
    type Entry = readonly [
      string,
      { readonly text: CardText; readonly family: string | undefined },
    ];
    return new Map<string, Entry[1]>([
      ...origins.map((origin): Entry => [
        origin.id,
        { text: describeOrigin(origin), family: undefined },
      ]),
      ...roles.map((role) => {
        const text = describeRole(
          role,
          levels.get(role.level)!,
          families.get(role.family)!,
          pays.get(role.id),
          placeId,
        );
        return [role.id, { text, family: role.family }] satisfies Entry;
      }),
    ]);
  }, [map, roles, origins, pays, placeId]);
}

/** The painted map for far views of large maps, and the overview in the corner. */
function Afar({
  model,
  viewport,
  stage,
  camera,
}: {
  readonly model: MapModel;
  readonly viewport: ViewportStore;
  readonly stage: Size;
  readonly camera: (next: ReturnType<ViewportStore['get']>, isInstant?: boolean) => void;
}) {
  const families = useApp((state) => state.map.families);
  const graph = useApp((state) => state.graph);
  const shownIds = useSelected('shownRoleIds');
  const rootRef = useRef<HTMLDivElement>(null);
  const colors = useCanvasColors(rootRef, families);
  const { isFar } = useVisibleNodes(model.geometry, viewport, stage);
  const picture = useMemo(
    () => ({
      geometry: model.geometry,
      colorOf: (id: string) =>
        colors.family.get(graph.rolesById.get(id)?.family ?? '') ?? colors.line,
      isFaint: (id: string) => !shownIds.has(id),
      lines: listFarLines(model),
      lineColor: colors.line,
    }),
    [model, colors, graph, shownIds],
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
          camera(centreOn(box, viewport.get(), { x: 0, y: 0, ...stage }), true);
        }}
      />
    </div>
  );
}

function listFarLines({ moves }: MapModel) {
  return moves.filter(({ kind }) => kind === 'promotion');
}
