import { line, scaleLinear } from 'd3';
import { splitAtGaps } from '../../domain/wageHistory.ts';
import { formatUsd, formatUsdShort } from '../../parts/format.ts';
import styles from './ChangeChart.module.css';
import type { ChangeSeries } from './ChangeSection.tsx';
import { useChartBox } from './useChartBox.ts';

/** In the chart's text size. */
const HEIGHT = 16;
/** A line of the key, above the chart. */
const KEY = 1.6;
const SAMPLE = 2.4;
/** Room above and below the lines for their figures. */
const TOP = 2.2;
const BOTTOM = 4.2;
const LEFT = 3.2;
/** Before the first point and after the last, for half of a figure. */
const INSET = 2.2;
/** Between years: with less, only the first and the last figure stand at the points. */
const FIGURE = 4;
const MOST_WIDTH = 52;

/** A line per percentile over the years, broken where a year has no figure; figures stand at the points. */
export function ChangeChart({
  series,
  label,
}: {
  readonly series: readonly ChangeSeries[];
  readonly label: string;
}) {
  const { ref, width: room, em } = useChartBox();
  const width = Math.min(room, MOST_WIDTH * em);
  const keyHeight = series.length * KEY * em;
  const height = keyHeight + HEIGHT * em;
  const periods = series[0]!.years.map(({ period }) => period);
  const values = series.flatMap(({ years }) =>
    years.flatMap(({ constantUsd }) => constantUsd ?? []),
  );
  const xScale = scaleLinear()
    .domain([yearOf(periods[0]!), yearOf(periods.at(-1)!)])
    .range([(LEFT + INSET) * em, width - INSET * em]);
  const yScale = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(4)
    .range([height - BOTTOM * em, keyHeight + TOP * em]);
  const hasRoom = xScale(1) - xScale(0) > FIGURE * em;
  const path = line<{ readonly period: string; readonly constantUsd: number }>()
    .x(({ period }) => xScale(yearOf(period)))
    .y(({ constantUsd }) => yScale(constantUsd));
  return (
    <div ref={ref} className={styles.box}>
      <svg
        className={styles.chart}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${label}; the table has the same figures`}
      >
        {(values.length === 0 ? [] : yScale.ticks(4)).map((usd) => (
          <g key={usd}>
            <line
              className={styles.grid}
              x1={LEFT * em}
              x2={width}
              y1={yScale(usd)}
              y2={yScale(usd)}
            />
            <text className={styles.yTick} x={(LEFT - 0.5) * em} y={yScale(usd) + 0.34 * em}>
              {formatUsdShort(usd)}
            </text>
          </g>
        ))}
        {periods.map((period) => (
          <text
            key={period}
            className={styles.xTick}
            x={xScale(yearOf(period))}
            y={height - 0.6 * em}
          >
            {period.slice(0, 4)}
          </text>
        ))}
        {series.map(({ percentile, name, years }, index) => {
          const stretches = splitAtGaps(years);
          const points = stretches.flat();
          const first = points[0];
          if (first === undefined) return null;
          // The highest line has its figures above its points, another one below.
          const side = isHighest(series, first.constantUsd) ? -1 : 1;
          const keyY = (index + 0.5) * KEY * em;
          const dy = (side < 0 ? -0.8 : 1.5) * em;
          return (
            <g key={percentile} className={styles.series} data-index={index}>
              {stretches.map((stretch) => (
                <path key={stretch[0]!.period} className={styles.line} d={path(stretch) ?? ''} />
              ))}
              {points.map(({ period, constantUsd }) => (
                <g key={period}>
                  <circle
                    className={styles.dot}
                    cx={xScale(yearOf(period))}
                    cy={yScale(constantUsd)}
                    r={0.3 * em}
                  />
                  {(hasRoom || period === first.period || period === points.at(-1)!.period) && (
                    <text
                      className={styles.value}
                      x={xScale(yearOf(period))}
                      y={yScale(constantUsd) + dy}
                    >
                      {formatUsd(constantUsd)}
                    </text>
                  )}
                </g>
              ))}
              <line className={styles.line} x1={0} x2={SAMPLE * em} y1={keyY} y2={keyY} />
              <circle className={styles.dot} cx={(SAMPLE / 2) * em} cy={keyY} r={0.3 * em} />
              <text className={styles.name} x={(SAMPLE + 0.6) * em} y={keyY + 0.34 * em}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

function isHighest(series: readonly ChangeSeries[], usd: number): boolean {
  return series.every(({ years }) => (splitAtGaps(years)[0]?.[0]?.constantUsd ?? 0) <= usd);
}
