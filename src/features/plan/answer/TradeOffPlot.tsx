import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { Plan } from '../../../domain/plan/planModel.ts';
import { formatUsd, formatUsdShort } from '../../../parts/format.ts';
import { formatDurationRange } from '../../../parts/planDates.ts';
import { useSize } from '../../../ui/useSize.ts';
import { usePlanNames } from '../usePlanNames.ts';
import { describeBest, type Best } from './nameBest.ts';
import { placeDots, PLOT } from './placeDots.ts';
import { describeCost, describeNew, formatAbout } from './planWords.ts';
import styles from './TradeOffPlot.module.css';

/**
 * Months against cost, with pay as size: each dot is a plan, and one of a group
 * of radio buttons, so that the group is one tab stop and arrows go from plan to
 * plan in the order of their months.
 */
export function TradeOffPlot({
  plans,
  best,
  chosen,
  onChoose,
  monthsLeft,
}: {
  readonly plans: readonly Plan[];
  readonly best: ReadonlyMap<Plan, readonly Best[]>;
  readonly chosen: Plan | undefined;
  readonly onChoose: (plan: Plan) => void;
  readonly monthsLeft: number | undefined;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useSize(ref)?.width ?? 0;
  const { nodeName } = usePlanNames();
  const placed = useMemo(
    () => placeDots(plans, Math.max(240, width), monthsLeft),
    [plans, width, monthsLeft],
  );
  const isSmall = placed.yTicks.some(({ usd }) => usd % 1000 !== 0);
  const bottom = PLOT.height - PLOT.bottom;
  const tabStop = placed.dots.find(({ plan }) => plan.id === chosen?.id) ?? placed.dots[0];

  const go = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = placed.dots[(index + step + placed.dots.length) % placed.dots.length]!;
    onChoose(next.plan);
    const buttons = ref.current?.querySelectorAll<HTMLElement>('[role="radio"]');
    buttons?.item(placed.dots.indexOf(next)).focus();
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        Time against cost. The larger the dot, the more is earned by the end of the years counted.
      </figcaption>
      <div ref={ref} className={styles.plot} style={{ height: PLOT.height }}>
        <svg className={styles.axes} width={width} height={PLOT.height} aria-hidden>
          {placed.yTicks.map(({ at, usd }) => (
            <g key={usd}>
              <line
                className={styles.grid}
                x1={PLOT.left}
                x2={width - PLOT.right}
                y1={at}
                y2={at}
              />
              <text className={styles.yLabel} x={PLOT.left - 8} y={at + 4}>
                {isSmall ? formatUsd(usd) : formatUsdShort(usd)}
              </text>
            </g>
          ))}
          {placed.xTicks.map(({ at, months }) => (
            <g key={months}>
              <line className={styles.tick} x1={at} x2={at} y1={bottom} y2={bottom + 5} />
              <text className={styles.xLabel} x={at} y={bottom + 18}>
                {months / 12}
              </text>
            </g>
          ))}
          <text className={styles.axisName} x={width - PLOT.right} y={PLOT.height - 5}>
            years to the target
          </text>
          {monthsLeft !== undefined && monthsLeft > 0 && (
            <line
              className={styles.deadline}
              x1={placed.xOf(monthsLeft)}
              x2={placed.xOf(monthsLeft)}
              y1={PLOT.top}
              y2={bottom}
            />
          )}
        </svg>
        <div role="radiogroup" aria-label="Plans by time and cost">
          {placed.dots.map(({ plan, x, y, radius }, index) => {
            const isChosen = plan.id === chosen?.id;
            const names = best.get(plan);
            const target = Math.max(24, radius * 2);
            return (
              <button
                key={plan.id}
                type="button"
                role="radio"
                aria-checked={isChosen}
                tabIndex={plan === tabStop?.plan ? 0 : -1}
                className={styles.dot}
                style={{ left: x - target / 2, top: y - target / 2, width: target, height: target }}
                aria-label={[
                  names === undefined ? 'Another way' : describeBest(names),
                  formatDurationRange(plan.monthsRange),
                  `cost ${describeCost(plan)}`,
                  `earned about ${formatAbout(plan.net.middle)}`,
                  describeNew(plan),
                  `by way of ${plan.stops.map(({ role }) => nodeName(role)).join(', ')}`,
                ].join('; ')}
                title={names === undefined ? undefined : describeBest(names)}
                onClick={() => onChoose(plan)}
                onKeyDown={(event) => go(event, index)}
              >
                <span style={{ width: radius * 2, height: radius * 2 }} />
              </button>
            );
          })}
          {placed.dots.map(({ plan, x, y, radius }) => {
            if (plan.id !== chosen?.id) return null;
            const isLeft = x > width * 0.7;
            return (
              <span
                key={plan.id}
                className={styles.label}
                aria-hidden
                style={{
                  top: y - 10,
                  ...(isLeft ? { right: width - x + radius + 6 } : { left: x + radius + 6 }),
                }}
              >
                Shown below
              </span>
            );
          })}
        </div>
      </div>
    </figure>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
