import { format } from 'd3';
import { memo, useMemo, useRef, type PointerEvent } from 'react';
import { placeLineChart, type ChartLine, type PlacedLine } from '../../../layout/lineChart.ts';
import { useSize } from '../../../ui/useSize.ts';
import letters from '../letters.module.css';
import type { ComparedCase } from '../useComparison.ts';
import styles from './PathsChart.module.css';

type Letter = ComparedCase['letter'];

export interface PathsChartProps {
  /** Their ids are letters. */
  readonly lines: readonly (ChartLine & { readonly id: Letter })[];
  readonly months: number;
  readonly kind: 'steps' | 'moments';
  /** How a value stands beside the end of its line. */
  readonly formatEnd: (value: number) => string;
  /** From a value to dollars, for the axis. */
  readonly usdOf: (value: number) => number;
  readonly emphasis: Letter | undefined;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  /** What the picture is called; its figures stand in the table below. */
  readonly label: string;
}

const HEIGHT = 320;
const WIDE = 560;
const axisUsd = format('$~s');

/** Lines of up to four paths over the years, with their bands; the month that is read is marked. */
export function PathsChart(props: PathsChartProps) {
  const { lines, months, kind, label, month, onMonth } = props;
  const ref = useRef<HTMLDivElement>(null);
  const width = useSize(ref)?.width ?? 0;
  const isWide = width >= WIDE;
  const chart = useMemo(
    () =>
      placeLineChart(lines, months, kind, {
        width,
        height: HEIGHT,
        left: 52,
        right: isWide ? 92 : 26,
        top: 14,
        bottom: 42,
      }),
    [lines, months, kind, width, isWide],
  );
  const { plot, x, y } = chart;
  const readAt = (event: PointerEvent<SVGSVGElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    const at = Math.round(x.invert(event.clientX - left));
    onMonth(Math.max(0, Math.min(months, at)));
  };
  return (
    <div ref={ref} className={styles.chart}>
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={label}
          onPointerMove={readAt}
          onPointerDown={readAt}
        >
          <Axes chart={chart} usdOf={props.usdOf} />
          <Lines chart={chart} {...props} isWide={isWide} />
          <g data-export="no" className={styles.cursor}>
            <line x1={x(month)} x2={x(month)} y1={plot.top} y2={plot.bottom} />
            {lines.map(({ id, values }) => {
              const value = values[Math.min(month, values.length - 1)];
              return (
                value !== undefined && (
                  <circle key={id} className={letters[id]} cx={x(month)} cy={y(value)} r={4.5} />
                )
              );
            })}
          </g>
        </svg>
      )}
    </div>
  );
}

type Chart = ReturnType<typeof placeLineChart>;

const Axes = memo(function Axes({
  chart,
  usdOf,
}: {
  readonly chart: Chart;
  readonly usdOf: (value: number) => number;
}) {
  const { plot, x, y, yTicks, yearTicks } = chart;
  return (
    <g className={styles.axes}>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={plot.left}
            x2={plot.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={plot.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {axisUsd(usdOf(tick)).replace('G', 'B')}
          </text>
        </g>
      ))}
      {yearTicks.map((year) => (
        <text key={year} x={x(year * 12)} y={plot.bottom + 18} textAnchor="middle">
          {year}
        </text>
      ))}
      <text
        className={styles.axisName}
        x={(plot.left + plot.right) / 2}
        y={plot.bottom + 36}
        textAnchor="middle"
      >
        Years from the start
      </text>
    </g>
  );
});

const Lines = memo(function Lines({
  chart,
  emphasis,
  isWide,
  formatEnd,
}: Pick<PathsChartProps, 'emphasis' | 'formatEnd'> & {
  readonly chart: Chart;
  readonly isWide: boolean;
}) {
  // What is emphasized is drawn last, on top of the rest.
  const order = (line: PlacedLine) => Number(line.id === emphasis);
  const lines = [...chart.lines].sort((a, b) => order(a) - order(b));
  return lines.map((line) => {
    const isBack = emphasis !== undefined && line.id !== emphasis;
    return (
      <g
        key={line.id}
        className={`${letters[line.id]} ${styles.path} ${isBack ? styles.back : ''}`}
      >
        <path className={styles.band} d={line.band} />
        <path className={styles.line} d={line.path} />
        {line.end !== undefined && (
          <>
            <circle className={styles.end} cx={line.end.x} cy={line.end.y} r={3} />
            <text className={styles.label} x={line.end.x + 8} y={line.labelY} dy="0.32em">
              {isWide ? `${line.id} ${formatEnd(line.end.value)}` : line.id}
            </text>
          </>
        )}
      </g>
    );
  });
});
