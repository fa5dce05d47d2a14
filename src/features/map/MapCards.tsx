import { useMemo } from 'react';
import type { Size } from '../../layout/viewport.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { describeOrigin, describeRole, type CardText } from './cardText.ts';
import { RoleCard } from './RoleCard.tsx';
import type { EmphasisModel } from './useEmphasis.ts';
import type { MapModel } from './useMapModel.ts';
import { useMarkCode } from './useMarkCode.ts';
import { useVisibleNodes } from './useVisibleNodes.ts';
import type { ViewportStore } from './viewportStore.ts';

const loadState = async () => (await import('./CardState.tsx')).CardState;

/** The cards worth an element now; the tab stop and the active card always are. */
export function MapCards({
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
  readonly emphasisOf: EmphasisModel['emphasisOf'];
}) {
  const visible = useVisibleNodes(model.geometry, viewport, stage);
  const chosenRole = useApp((state) => state.chosenRole);
  const families = useApp((state) => state.map.families);
  const shownIds = useSelected('shownRoleIds');
  const standings = useSelected('standings');
  const position = useApp((state) => state.profile.position);
  const opened = useSelected('openedByTrial');
  const stops = useSelected('pathStops');
  const state = useMarkCode(loadState);
  const texts = useCardTexts(model);
  const kept = [tabStop, active].filter((id) => id !== undefined && !visible.ids.includes(id));
  const cards = [...visible.ids, ...new Set(kept)].map((id) => {
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
        standing={standings?.get(id!)}
        isHere={id === position}
        isOpened={opened.has(id!)}
        stop={stops.get(id!)}
        isFilteredOut={entry.family !== undefined && !shownIds.has(id!)}
        isTabStop={id === tabStop}
        State={state.status === 'ready' ? state.value : undefined}
      />
    );
  });
  return (
    <>
      {cards}
      {state.status === 'failed' && (
        <FailureNote what="How near you are" reason={state.reason} onRetry={state.onRetry} />
      )}
    </>
  );
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
