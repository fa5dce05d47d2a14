import { area, curveStepAfter, line, scaleLinear } from 'd3';
import { useMemo } from 'react';
import type { Plan, PlanQuestion, PlanStudy } from '../../../domain/plan/planModel.ts';
import { familyColor } from '../../../parts/familyColor.ts';
import { formatUsdShort } from '../../../parts/format.ts';
import { useApp, useSelected } from '../../../store/useApp.tsx';
import { TIMELINE, placeTimeline, type PlacedStay, type PlacedTimeline } from './placeTimeline.ts';
import styles from './TimelineDrawing.module.css';
import { usePlanNames } from '../usePlanNames.ts';

/**
 * A plan drawn over the years: work above, study below, pay at the foot. For
 * the eye only; the list of steps beside it says the same.
 */
export function TimelineDrawing({
  plan,
  question,
  startMonth,
  width,
}: {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
  readonly width: number;
}) {
  const { nodeName, studyName } = usePlanNames();
  const placed = useMemo(
    () => placeTimeline(plan, width, startMonth, nodeName, studyName),
    [plan, width, startMonth, nodeName, studyName],
  );
  const { rows, height, x } = placed;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      <defs>
        <pattern
          id="plan-pause"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} className={styles.pauseGround} />
          <line x1={0} y1={0} x2={0} y2={6} className={styles.pauseLine} />
        </pattern>
      </defs>
      {placed.ticks.map((tick) => (
        <g key={tick.label}>
          <line className={styles.tick} x1={tick.x} x2={tick.x} y1={rows.axis - 6} y2={height} />
          <text className={styles.tickLabel} x={tick.x + 4} y={rows.axis - 10}>
            {tick.label}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={rows.axis} y2={rows.axis} />
      <Heading y={rows.axis + 18}>Work</Heading>
      {placed.stays.map((stay) => (
        <Stay key={stay.number} stay={stay} y={rows.work} />
      ))}
      {!question.keepsWorking &&
        plan.studies
          .filter(isFullTime)
          .map((study) => (
            <rect
              key={study.id}
              className={styles.pause}
              x={x(study.start)}
              width={x(study.end) - x(study.start)}
              y={rows.work}
              height={TIMELINE.workHeight}
            />
          ))}
      <Badges placed={placed} />
      <Heading y={rows.study - 9}>Study</Heading>
      {plan.studies.length === 0 && (
        <text className={styles.none} x={0} y={rows.study + 16}>
          Nothing to study
        </text>
      )}
      {placed.studies.map(({ study, x: left, width: bar, row, label, labelX, isLeft }) => {
        const top = rows.study + row * TIMELINE.studyRow;
        return (
          <g key={study.id}>
            {bar > 0 ? (
              <rect className={styles.program} x={left} width={bar} y={top} height={20} rx={4} />
            ) : (
              <path className={styles.exam} d={`M${left},${top + 3}l7,7l-7,7l-7,-7z`} />
            )}
            <text
              className={bar >= 60 ? styles.onBar : styles.label}
              x={labelX}
              y={top + 14.5}
              textAnchor={isLeft ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        );
      })}
      <Heading y={rows.pay - 9}>Typical pay a year</Heading>
      <PayLine placed={placed} />
    </svg>
  );
}

function isFullTime({ kind }: PlanStudy): boolean {
  return kind !== 'credential';
}

function Heading({ y, children }: { readonly y: number; readonly children: string }) {
  return (
    <text className={styles.heading} x={0} y={y}>
      {children}
    </text>
  );
}

function Stay({ stay, y }: { readonly stay: PlacedStay; readonly y: number }) {
  const families = useApp((state) => state.map.families);
  const role = useApp((state) => state.graph.rolesById.get(stay.node));
  if (stay.width <= 0) return null;
  return (
    <g
      style={
        {
          '--family': role === undefined ? 'var(--ink-3)' : familyColor(families, role.family),
        } as object
      }
    >
      <rect
        className={styles.stay}
        x={stay.x + 1}
        y={y}
        width={Math.max(1, stay.width - 2)}
        height={TIMELINE.workHeight}
        rx={5}
      />
      <rect
        className={styles.edge}
        x={stay.x + 1}
        y={y}
        width={4}
        height={TIMELINE.workHeight}
        rx={2}
      />
      <text className={styles.stayLabel} x={stay.x + 11} y={y + TIMELINE.workHeight / 2 + 4.5}>
        {stay.label}
      </text>
    </g>
  );
}

/** The numbers of the moves, as in the list, each tied to its month. */
function Badges({ placed }: { readonly placed: PlacedTimeline }) {
  const top = placed.rows.work - TIMELINE.badge - 6;
  const half = TIMELINE.badge / 2;
  return placed.badges.map(({ number, x, at }) => (
    <g key={number}>
      <line className={styles.leader} x1={x + half} y1={top + half} x2={at} y2={placed.rows.work} />
      <circle className={styles.badge} cx={x + half} cy={top + half} r={half - 1} />
      <text className={styles.badgeText} x={x + half} y={top + half + 4.5}>
        {number}
      </text>
    </g>
  ));
}

const LEAST_PAY_LABEL = 44;

function PayLine({ placed }: { readonly placed: PlacedTimeline }) {
  const pays = useSelected('pays');
  const parts = placed.stays
    .filter(({ width }) => width > 0)
    .map((stay) => ({ ...stay, pay: pays.get(stay.node) }));
  const most = Math.max(1, ...parts.map(({ pay }) => pay?.high ?? 0));
  const top = placed.rows.pay + 10;
  const y = scaleLinear()
    .domain([0, most])
    .range([placed.rows.pay + TIMELINE.payHeight - 2, top]);
  // A part without pay breaks the line: each run of known ones is drawn by itself.
  const runs: (typeof parts)[] = [[]];
  for (const part of parts) {
    if (part.pay === undefined) runs.push([]);
    else runs.at(-1)!.push(part);
  }
  return (
    <g>
      <line className={styles.axis} x1={0} x2={placed.width} y1={y(0)} y2={y(0)} />
      {runs
        .filter((run) => run.length > 0)
        .map((run) => {
          const points = [...run, { ...run.at(-1)!, x: run.at(-1)!.x + run.at(-1)!.width }];
          const band = area<(typeof points)[number]>()
            .x((point) => point.x)
            .y0((point) => y(point.pay!.low))
            .y1((point) => y(point.pay!.high))
            .curve(curveStepAfter);
          const middle = line<(typeof points)[number]>()
            .x((point) => point.x)
            .y((point) => y(point.pay!.middle))
            .curve(curveStepAfter);
          return (
            <g key={run[0]!.number}>
              <path className={styles.payBand} d={band(points) ?? ''} />
              <path className={styles.payLine} d={middle(points) ?? ''} />
            </g>
          );
        })}
      {parts.map(({ number, x, width, pay }) =>
        width < LEAST_PAY_LABEL ? null : (
          <text
            key={number}
            className={styles.payLabel}
            x={x + 6}
            y={pay === undefined ? y(0) - 8 : y(pay.middle) - 6}
          >
            {pay === undefined ? (width > 90 ? 'Pay not known' : '?') : formatUsdShort(pay.middle)}
          </text>
        ),
      )}
    </g>
  );
}
