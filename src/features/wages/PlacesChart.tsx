import { scaleLinear } from 'd3';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { formatUsd, formatUsdShort } from '../../parts/format.ts';
import { shortPlaceName, tinyPlaceName } from '../../parts/placeWords.ts';
import styles from './PlacesChart.module.css';
import { spaceTicks } from './spaceTicks.ts';
import { useChartBox } from './useChartBox.ts';

/** In the chart's text size, so that all of it grows with the text. */
const ROW = 1.6;
const TALL_ROW = 2.9;
const AXIS = 2.2;
const VALUE = 4.4;
const TICK = 3.4;
const LETTER = 0.53;
/** A code of two capitals, with room beside it. */
const CODE = 2.4;
/** The largest part of the width that names beside the rows may take. */
const MOST_FOR_NAMES = 0.42;

/**
 * A row per place, in the order given: a line from low to high, a dot at the
 * middle, and the middle in figures. On a narrow screen states go by their codes,
 * and longer names stand above their rows. A figure that is missing is not drawn; the row says so.
 */
export function PlacesChart({
  pays,
  label,
  nationUsd,
  chosenId,
}: {
  readonly pays: readonly PlacePay[];
  readonly label: string;
  /** The nation's middle, drawn as a line through all rows. */
  readonly nationUsd: number | undefined;
  readonly chosenId?: string | undefined;
}) {
  const { ref, width, em } = useChartBox();
  const widthOf = (names: readonly string[]) =>
    (Math.max(0, ...names.map((name) => name.length)) * LETTER + 0.8) * em;
  const isNarrow = widthOf(pays.map(({ place }) => shortPlaceName(place))) > width * MOST_FOR_NAMES;
  const names = pays.map(({ place }) => (isNarrow ? tinyPlaceName : shortPlaceName)(place));
  const nameWidth = Math.max(CODE * em, widthOf(names));
  const isTall = nameWidth > width * MOST_FOR_NAMES;
  const rowHeight = (isTall ? TALL_ROW : ROW) * em;
  const left = isTall ? (TICK / 2) * em : nameWidth;
  const right = width - VALUE * em;
  const top = AXIS * em;
  const bottom = top + pays.length * rowHeight;
  const values = [...pays.flatMap(({ usd }) => Object.values(usd)), nationUsd].filter(
    (usd) => usd !== undefined,
  );
  const scale = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(5)
    .range([left, right - 0.6 * em]);
  const ticks = spaceTicks(scale, TICK * em);
  const height = bottom + AXIS * em;
  return (
    <div ref={ref} className={styles.box}>
      <svg
        className={styles.chart}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        {values.length > 0 &&
          ticks.map((usd) => (
            <g key={usd}>
              <line className={styles.grid} x1={scale(usd)} x2={scale(usd)} y1={top} y2={bottom} />
              {[top - 0.6 * em, bottom + 1.2 * em].map((y) => (
                <text key={y} className={styles.tick} x={scale(usd)} y={y}>
                  {formatUsdShort(usd)}
                </text>
              ))}
            </g>
          ))}
        {pays.map((pay, index) => {
          const { low, middle, high } = pay.usd;
          const rowTop = top + index * rowHeight;
          const y = rowTop + rowHeight - (isTall ? 0.75 : ROW / 2) * em;
          const isChosen = pay.place.id === chosenId;
          return (
            <g key={pay.place.id} className={isChosen ? styles.chosen : undefined}>
              {isChosen && (
                <rect className={styles.row} x={0} y={rowTop} width={width} height={rowHeight} />
              )}
              <text
                className={styles.name}
                data-above={isTall || undefined}
                x={isTall ? 0.2 * em : left - 0.7 * em}
                y={isTall ? rowTop + 1.15 * em : y + 0.34 * em}
              >
                {names[index]}
              </text>
              {low !== undefined && high !== undefined && (
                <line className={styles.band} x1={scale(low)} x2={scale(high)} y1={y} y2={y} />
              )}
              {middle !== undefined && (
                <circle className={styles.dot} cx={scale(middle)} cy={y} r={0.34 * em} />
              )}
              <text className={styles.value} x={width - 0.2 * em} y={y + 0.34 * em}>
                {middle === undefined ? 'no figure' : formatUsd(middle)}
              </text>
            </g>
          );
        })}
        {nationUsd !== undefined && (
          <line
            className={styles.nation}
            x1={scale(nationUsd)}
            x2={scale(nationUsd)}
            y1={top}
            y2={bottom}
          />
        )}
      </svg>
    </div>
  );
}
