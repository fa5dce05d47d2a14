import { zoom, select, type D3ZoomEvent } from 'd3';
import { useEffect, useMemo, useRef, useState } from 'react';
import { findNeighbourhood } from '../../src/domain/careerGraph.ts';
import { useMapModel } from '../../src/features/map/useMapModel.ts';
import { SCALE_RANGE } from '../../src/layout/viewport.ts';
import { formatUsdShort } from '../../src/parts/format.ts';
import { familyColor } from '../../src/parts/familyColor.ts';
import { useApp, useSelected } from '../../src/store/useApp.tsx';

const WIDTH = 1344;

/**
 * The plain peer: the same map, places and choices as one SVG in which every
 * card and every line is mounted, straight lines, the view held in React state.
 * What does not depend on the view is memoised, as a careful author would do.
 */
export function PlainSvg() {
  const { geometry, roles, moves } = useMapModel(WIDTH);
  const families = useApp((state) => state.map.families);
  const graph = useApp((state) => state.graph);
  const chosen = useApp((state) => state.chosenRole);
  const chooseRole = useApp((state) => state.chooseRole);
  const shownIds = useSelected('shownRoleIds');
  const pays = useSelected('pays');
  const [hovered, setHovered] = useState<string>();
  const [view, setView] = useState('translate(0,0) scale(1)');
  const ref = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const gestures = zoom<SVGSVGElement, unknown>()
      .scaleExtent([...SCALE_RANGE])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        setView(transform.toString()),
      );
    select(ref.current!).call(gestures);
  }, []);

  const active = hovered ?? chosen;
  const near = useMemo(
    () => (active === undefined ? undefined : findNeighbourhood(graph, active, 1)),
    [active, graph],
  );
  const content = useMemo(
    () => (
      <>
        {moves.map((move) => {
          const a = geometry.cards.get(move.from)!;
          const b = geometry.cards.get(move.to)!;
          const look = near?.waysIn.includes(move)
            ? 'way-in'
            : near?.waysOut.includes(move)
              ? 'way-out'
              : 'rest';
          return (
            <path
              key={move.id}
              data-move-id={move.id}
              data-look={look}
              d={`M${a.x + a.width / 2},${a.y + a.height / 2}L${b.x + b.width / 2},${b.y + b.height / 2}`}
              stroke={look === 'rest' ? 'var(--line-strong)' : `var(--${look})`}
              strokeWidth={look === 'rest' ? 1 : 2}
              opacity={look === 'rest' && near !== undefined ? 0.15 : 0.6}
            />
          );
        })}
        {roles.map((role) => {
          const { x, y, width, height } = geometry.cards.get(role.id)!;
          const isOut = !shownIds.has(role.id);
          const pay = pays.get(role.id)?.middle;
          return (
            <g
              key={role.id}
              data-role-id={role.id}
              data-out={isOut || undefined}
              aria-current={role.id === chosen ? 'true' : undefined}
              transform={`translate(${x},${y})`}
              opacity={isOut ? 0.3 : near?.nodes.has(role.id) === false ? 0.5 : 1}
              onClick={() => chooseRole(role.id)}
              onPointerOver={() => setHovered(role.id)}
              onPointerOut={() => setHovered(undefined)}
            >
              <rect
                width={width}
                height={height}
                rx={5}
                fill="var(--surface)"
                stroke={familyColor(families, role.family)}
              />
              <text x={8} y={15} fontSize={12} fill="var(--ink)">
                {role.shortTitle ?? role.title}
              </text>
              <text x={8} y={29} fontSize={11} fill="var(--ink-2)">
                {pay === undefined ? '' : formatUsdShort(pay)}
              </text>
            </g>
          );
        })}
      </>
    ),
    [chooseRole, chosen, families, geometry, moves, near, pays, roles, shownIds],
  );
  return (
    <svg
      ref={ref}
      role="group"
      aria-roledescription="career map"
      style={{ width: '100%', height: '100dvh', display: 'block' }}
      fill="none"
    >
      <g transform={view}>{content}</g>
    </svg>
  );
}
