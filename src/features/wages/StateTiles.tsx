import { useState, type KeyboardEvent } from 'react';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { assignTints } from '../../layout/payTints.ts';
import {
  findTileBeside,
  STATE_TILES,
  TILE_COLUMNS,
  TILE_ROWS,
  type TileDirection,
} from '../../layout/stateTiles.ts';
import { formatUsdShort } from '../../parts/format.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { describeBand } from './wageWords.ts';
import styles from './StateTiles.module.css';
import { useChartBox } from './useChartBox.ts';

const GAP = 2;
const TOUCH = 44;
const DIRECTIONS: Readonly<Record<string, TileDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The states as tiles, each a button with its pay as a tint and in figures. The
 * tiles are one tab stop; arrows go to the neighbor on that side, Home and End to
 * the first and the last.
 */
export function StateTiles({
  pays,
  chosenId,
  onChoose,
}: {
  readonly pays: ReadonlyMap<string, PlacePay>;
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const { ref, width: room, em } = useChartBox();
  const isTouch = useMediaQuery('(pointer: coarse)');
  const [stop, setStop] = useState<string>();
  const width = Math.min(room, 44 * em);
  const step = (width + GAP) / TILE_COLUMNS;
  const tile = step - GAP;
  const tall = Math.max(tile * 0.82, isTouch ? TOUCH : 30);
  const rise = tall + GAP;
  // Letters shrink where the tiles are too small for them: a select beside them is not.
  const size = Math.min(em, tile / 2.3);
  const mapHeight = TILE_ROWS * rise;
  const height = mapHeight + 4.4 * em;
  const values = STATE_TILES.flatMap(({ id }) => pays.get(id)?.usd.middle ?? []);
  const { ranges, tintOf } = assignTints(values);
  const tabStop = stop ?? chosenId ?? STATE_TILES[0]!.id;

  const go = (event: KeyboardEvent, id: string) => {
    const direction = DIRECTIONS[event.key];
    const next =
      event.key === 'Home'
        ? STATE_TILES[0]!.id
        : event.key === 'End'
          ? STATE_TILES.at(-1)!.id
          : direction && findTileBeside(id, direction);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLButtonElement>(`[data-state="${next}"]`)?.focus();
  };

  return (
    <div ref={ref} className={styles.box}>
      <div className={styles.map} style={{ width, height }}>
        <svg
          className={styles.drawing}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden
        >
          {STATE_TILES.map(({ id, column, row }) => {
            const usd = pays.get(id)?.usd.middle;
            const x = column * step;
            const y = row * rise;
            return (
              <g
                key={id}
                className={styles.tile}
                data-tint={usd === undefined ? 'none' : tintOf(usd)}
                data-chosen={id === chosenId || undefined}
              >
                <rect x={x + 1} y={y + 1} width={tile - 2} height={tall - 2} rx={3} />
                <text
                  className={styles.code}
                  x={x + tile / 2}
                  y={y + tall / 2 - 0.12 * size}
                  fontSize={size * 0.95}
                >
                  {id.toUpperCase()}
                </text>
                <text x={x + tile / 2} y={y + tall / 2 + 0.92 * size} fontSize={size * 0.85}>
                  {usd === undefined ? '–' : formatUsdShort(usd).slice(1)}
                </text>
              </g>
            );
          })}
          {ranges.map(({ low, high }, index) => (
            <g key={low} className={styles.tile} data-tint={index}>
              <rect
                x={index * (width / ranges.length) + 1}
                y={mapHeight + 0.8 * em}
                width={width / ranges.length - 3}
                height={0.9 * em}
                rx={2}
              />
              <text
                className={styles.range}
                x={(index + 0.5) * (width / ranges.length)}
                y={mapHeight + 3 * em}
                fontSize={Math.min(0.9 * em, width / 26)}
              >
                {describeRange(low, high)}
              </text>
            </g>
          ))}
          <text
            className={styles.range}
            data-start
            x={0}
            y={mapHeight + 4.2 * em}
            fontSize={Math.min(0.9 * em, width / 26)}
          >
            Typical pay, thousands of dollars a year
          </text>
        </svg>
        <div role="group" aria-label="States by typical pay">
          {STATE_TILES.map(({ id, column, row }) => {
            const pay = pays.get(id);
            return (
              <button
                key={id}
                type="button"
                data-state={id}
                className={styles.button}
                style={{ left: column * step, top: row * rise, width: tile, height: tall }}
                tabIndex={id === tabStop ? 0 : -1}
                aria-pressed={id === chosenId}
                aria-label={`${id.toUpperCase()}, ${pay === undefined ? 'no figure' : `${pay.place.name}: ${describeBand(pay)}`}`}
                title={pay === undefined ? undefined : `${pay.place.name}: ${describeBand(pay)}`}
                onClick={() => onChoose(id)}
                onFocus={() => setStop(id)}
                onKeyDown={(event) => go(event, id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** In thousands, to a tenth, as neighbors would else end and begin with the same figure. */
function describeRange(low: number, high: number): string {
  const [from, to] = [low, high].map((usd) => (usd / 1000).toFixed(1));
  return from === to ? from! : `${from}–${to}`;
}
