import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Plan } from '../../../domain/plan/planModel.ts';
import { formatUsd, formatUsdShort } from '../../../parts/format.ts';
import {
  addMonths,
  formatDuration,
  formatDurationRange,
  formatMonthShort,
} from '../../../parts/planDates.ts';
import { useSize } from '../../../ui/useSize.ts';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import { describeBest, type Best } from './nameBest.ts';
import { placeDots, PLOT, type Dot } from './placeDots.ts';
import { placeLabels } from './placeLabels.ts';
import { describeCost, describeMoves, describeNew, formatAbout } from './planWords.ts';
import styles from './TradeOffPlot.module.css';

/**
 * Months against cost, with net earnings as size: each dot is a button that
 * opens its plan. The dots are one tab stop; arrows go from dot to dot in the
 * order of their months, and a line below says of each what it is.
 */
export function TradeOffPlot({
  plans,
  best,
  chosen,
  onChoose,
  startMonth,
  monthsLeft,
}: {
  readonly plans: readonly Plan[];
  readonly best: ReadonlyMap<Plan, readonly Best[]>;
  readonly chosen: Plan | undefined;
  readonly onChoose: (plan: Plan) => void;
  readonly startMonth: string;
  readonly monthsLeft: number | undefined;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useSize(ref)?.width ?? 0);
  const { nodeName } = usePlanNames();
  const [pointed, setPointed] = useState<Plan>();
  const [stop, setStop] = useState<Plan>();
  const placed = useMemo(() => placeDots(plans, width, monthsLeft), [plans, width, monthsLeft]);
  const labels = useMemo(() => {
    const isChosen = ({ plan }: Dot) => plan.id === chosen?.id;
    return placeLabels(placed.dots, width, {
      textsOf: (dot) => {
        const names = best.get(dot.plan);
        const name = names === undefined ? [] : [describeBest(names)];
        return isChosen(dot)
          ? [...name.map((text) => `${text}: shown below`), 'Shown below']
          : name;
      },
      mustHave: placed.dots.find(isChosen),
      lineX: placed.deadlineX,
    });
  }, [placed, width, best, chosen]);
  const { dots, xTicks, yTicks, deadlineX } = placed;
  const isSmall = yTicks.some(({ usd }) => usd % 1000 !== 0);
  const bottom = PLOT.height - PLOT.bottom;
  const nets = plans.map(({ net }) => net.middle);
  const tabStop =
    [stop, chosen].find((plan) => plan !== undefined && plans.includes(plan)) ?? plans[0];

  const nameOf = (plan: Plan) => {
    const names = best.get(plan);
    return names === undefined ? 'Another way' : describeBest(names);
  };
  const describe = (plan: Plan) =>
    [
      `${formatDurationRange(plan.monthsRange)}, cost ${describeCost(plan)}`,
      `earned about ${formatAbout(plan.net.middle)}`,
      `${describeMoves(plan)}, ${describeNew(plan)}`,
      ...(monthsLeft === undefined ? [] : [describeFit(plan.months - monthsLeft)]),
      `by way of ${plan.stops.map(({ role }) => nodeName(role)).join(', ')}`,
    ].join('; ');
  const go = (event: KeyboardEvent, index: number) => {
    const next = NEXT[event.key]?.(index, dots.length);
    if (next === undefined) return;
    event.preventDefault();
    ref.current?.querySelectorAll('button').item(next).focus();
  };
  const told = pointed ?? chosen;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        Time against cost. The larger the dot, the more is earned by the end of the years counted:
        from {formatAbout(Math.min(...nets))} to {formatAbout(Math.max(...nets))}.
        {placed.hasMoved && ' Dots that would hide one another are moved a little up or down.'}
      </figcaption>
      <div ref={ref} className={styles.plot} style={{ height: PLOT.height }}>
        <svg className={styles.axes} width={width} height={PLOT.height} aria-hidden>
          {yTicks.map(({ at, usd }) => (
            <g key={usd}>
              <line className={styles.grid} x1={PLOT.left} x2={width} y1={at} y2={at} />
              <text className={styles.yLabel} x={PLOT.left - 8} y={at + 4}>
                {isSmall || usd === 0 ? formatUsd(usd) : formatUsdShort(usd)}
              </text>
            </g>
          ))}
          {xTicks.map(({ at, months }) => (
            <g key={months}>
              <line className={styles.tick} x1={at} x2={at} y1={bottom} y2={bottom + 5} />
              <text className={styles.xLabel} x={at} y={bottom + 19}>
                {months / 12}
              </text>
            </g>
          ))}
          <text className={styles.axisName} x={0} y={12}>
            Typical cost
          </text>
          <text className={styles.axisName} data-end x={width} y={PLOT.height - 6}>
            Years to the target
          </text>
          {deadlineX !== undefined && monthsLeft !== undefined && (
            <>
              <line
                className={styles.deadline}
                x1={deadlineX}
                x2={deadlineX}
                y1={PLOT.top - 12}
                y2={bottom}
              />
              <text
                className={styles.deadlineName}
                data-end={deadlineX > width / 2 || undefined}
                x={deadlineX}
                y={12}
              >
                by {formatMonthShort(addMonths(startMonth, monthsLeft))}
              </text>
            </>
          )}
        </svg>
        <div className={styles.dots} role="toolbar" aria-label="Plans by time and cost">
          {dots.map(({ plan, x, y, radius, target }, index) => (
            <button
              key={plan.id}
              type="button"
              aria-pressed={plan.id === chosen?.id}
              tabIndex={plan === tabStop ? 0 : -1}
              className={styles.dot}
              style={{
                left: x - target / 2,
                top: y - target / 2,
                width: target,
                height: target,
                // Small dots lie on top of large ones.
                zIndex: Math.round(100 - radius),
              }}
              aria-label={`${describe(plan)}; ${nameOf(plan)}`}
              onClick={() => onChoose(plan)}
              onKeyDown={(event) => go(event, index)}
              onFocus={() => {
                setStop(plan);
                setPointed(plan);
              }}
              onBlur={() => setPointed(undefined)}
              onPointerEnter={() => setPointed(plan)}
              onPointerLeave={() => setPointed(undefined)}
            >
              <span style={{ width: radius * 2, height: radius * 2 }} />
            </button>
          ))}
        </div>
        {labels.map(({ dot, text, left, top }) => (
          <span
            key={dot.plan.id}
            className={styles.label}
            data-chosen={dot.plan.id === chosen?.id || undefined}
            aria-hidden
            style={{ left, top }}
          >
            {text}
          </span>
        ))}
      </div>
      <p className={styles.told} aria-hidden>
        {told !== undefined && `${nameOf(told)}: ${describe(told)}.`}
      </p>
    </figure>
  );
}

function describeFit(monthsLate: number): string {
  return monthsLate <= 0 ? 'in time' : `${formatDuration(monthsLate)} late`;
}

const NEXT: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
