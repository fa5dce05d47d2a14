import type { Percentile, Role, WageTable } from '../../domain/model.ts';
import { PERCENTILES } from '../../domain/percentiles.ts';
import { findCell } from '../../domain/wages.ts';
import { placePayTicks } from '../../layout/payTicks.ts';
import { formatUsd, formatUsdShort } from '../../parts/format.ts';
import styles from './PayChart.module.css';

/** In the chart's text size, so that it grows with the text. */
const LINE_Y = 1.1;
const LABEL_Y = 2.9;
const ROW_HEIGHT = 1.25;

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
const em = (size: number) => `${size}em`;

/**
 * The published percentiles of an occupation as ticks on a line. The part that
 * stands for the role is thick and its middle is marked. A percentile that is
 * not published has no tick; the table below says why.
 */
export function PayChart({
  table,
  placeId,
  role,
  hasBand,
}: {
  readonly table: WageTable;
  readonly placeId: string;
  readonly role: Role;
  readonly hasBand: boolean;
}) {
  const values = PERCENTILES.flatMap((key) => {
    const cell = findCell(table, placeId, role.soc, key);
    return typeof cell === 'number' ? [[key, cell] as const] : [];
  });
  const ticks = placePayTicks(values);
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined) return null;
  const tickOf = (key: Percentile) =>
    hasBand ? ticks.find((tick) => tick.key === key) : undefined;
  const low = tickOf(role.wageBand.low);
  const middle = tickOf(role.wageBand.middle);
  const high = tickOf(role.wageBand.high);
  const isInBand = (key: Percentile) => [low?.key, middle?.key, high?.key].includes(key);
  const rows = Math.max(...ticks.map(({ row }) => row)) + 1;
  return (
    <svg
      className={styles.chart}
      style={{ height: em(LABEL_Y + (rows - 1) * ROW_HEIGHT + 0.4) }}
      role="img"
      aria-label={describeChart(first.usd, last.usd, low?.usd, middle?.usd, high?.usd)}
    >
      <line
        className={styles.range}
        x1={percent(first.at)}
        x2={percent(last.at)}
        y1={em(LINE_Y)}
        y2={em(LINE_Y)}
      />
      {low !== undefined && high !== undefined && (
        <line
          className={styles.band}
          x1={percent(low.at)}
          x2={percent(high.at)}
          y1={em(LINE_Y)}
          y2={em(LINE_Y)}
        />
      )}
      {ticks.map(({ key, usd, at, row }) => (
        <g key={key} className={isInBand(key) ? styles.inBand : undefined}>
          <line
            className={styles.tick}
            x1={percent(at)}
            x2={percent(at)}
            y1={em(LINE_Y - 0.5)}
            y2={em(LABEL_Y - 0.9 + row * ROW_HEIGHT)}
          />
          <text className={styles.label} x={percent(at)} y={em(LABEL_Y + row * ROW_HEIGHT)}>
            {formatUsdShort(usd)}
          </text>
        </g>
      ))}
      {middle !== undefined && (
        <circle className={styles.middle} cx={percent(middle.at)} cy={em(LINE_Y)} r={em(0.5)} />
      )}
    </svg>
  );
}

function describeChart(
  from: number,
  to: number,
  low: number | undefined,
  middle: number | undefined,
  high: number | undefined,
): string {
  const range = `Published pay of the occupation runs from ${formatUsd(from)} to ${formatUsd(to)}`;
  if (low === undefined || middle === undefined || high === undefined) return `${range}.`;
  return `${range}; this role’s part from ${formatUsd(low)} to ${formatUsd(high)}, typically ${formatUsd(middle)}.`;
}
