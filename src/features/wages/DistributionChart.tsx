import { scaleLinear } from 'd3';
import type { WageBand } from '../../domain/model.ts';
import type { Distribution } from '../../domain/wageDistribution.ts';
import { PERCENTILES } from '../../domain/percentiles.ts';
import { formatUsdShort } from '../../parts/format.ts';
import { shortPlaceName } from '../../parts/placeWords.ts';
import styles from './DistributionChart.module.css';
import { spaceTicks } from './spaceTicks.ts';
import { useChartBox } from './useChartBox.ts';
import { describeShown } from './wageWords.ts';

/** In the chart's text size. */
const ROW = 3.6;
const AXIS = 1.8;
const MARGIN = 1.6;
const MOST_WIDTH = 62;

/**
 * A row per place on one scale: the published percentiles as ticks on a line,
 * the role's part of it thick, its middle as a dot. What is not published has
 * no tick; the table says why.
 */
export function DistributionChart({
  rows,
  band,
  label,
}: {
  readonly rows: readonly Distribution[];
  readonly band: WageBand;
  readonly label: string;
}) {
  const { ref, width: room, em } = useChartBox();
  const width = Math.min(room, MOST_WIDTH * em);
  const values = rows.flatMap(({ usd }) => Object.values(usd).filter((one) => one !== undefined));
  const bottom = rows.length * ROW * em;
  const scale = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(5)
    .range([MARGIN * em, width - MARGIN * em]);
  const ticks = values.length === 0 ? [] : spaceTicks(scale, 3.4 * em);
  return (
    <div ref={ref} className={styles.box}>
      <svg
        className={styles.chart}
        width={width}
        height={bottom + AXIS * em}
        viewBox={`0 0 ${width} ${bottom + AXIS * em}`}
        role="img"
        aria-label={`${label}; the table has the same figures`}
      >
        {ticks.map((usd) => (
          <g key={usd}>
            <line className={styles.grid} x1={scale(usd)} x2={scale(usd)} y1={0} y2={bottom} />
            <text className={styles.tick} x={scale(usd)} y={bottom + 1.3 * em}>
              {formatUsdShort(usd)}
            </text>
          </g>
        ))}
        {rows.map(({ place, usd, published }, index) => {
          const y = (index * ROW + 2.5) * em;
          const shown = PERCENTILES.flatMap((name) => usd[name] ?? []);
          const [low, middle, high] = [usd[band.low], usd[band.middle], usd[band.high]];
          return (
            <g key={place.id}>
              <text className={styles.name} x={0} y={y - 1.1 * em}>
                {shortPlaceName(place)}
                <tspan className={styles.figures} dx="0.6em">
                  {describeShown(middle, published[band.middle])}
                </tspan>
              </text>
              {shown.length > 0 && (
                <line
                  className={styles.line}
                  x1={scale(shown[0]!)}
                  x2={scale(shown.at(-1)!)}
                  y1={y}
                  y2={y}
                />
              )}
              {low !== undefined && high !== undefined && (
                <line className={styles.band} x1={scale(low)} x2={scale(high)} y1={y} y2={y} />
              )}
              {PERCENTILES.map((name) => {
                const value = usd[name];
                return value === undefined ? null : (
                  <line
                    key={name}
                    className={styles.mark}
                    x1={scale(value)}
                    x2={scale(value)}
                    y1={y - 0.55 * em}
                    y2={y + 0.55 * em}
                  />
                );
              })}
              {middle !== undefined && (
                <circle className={styles.dot} cx={scale(middle)} cy={y} r={0.45 * em} />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
