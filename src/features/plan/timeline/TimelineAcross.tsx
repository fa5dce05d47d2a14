import { area, curveStepAfter, line, scaleLinear } from 'd3';
import { useMemo } from 'react';
import { useSelected } from '../../../store/useApp.tsx';
import { FamilyMark } from './FamilyMark.tsx';
import { PausePattern, PAUSE_FILL } from './PausePattern.tsx';
import { listPayRuns, placePay, type PlacedPay } from './placePay.ts';
import { placeTimeline, TIMELINE, type PlacedStay, type PlacedTimeline } from './placeTimeline.ts';
import { TextLines } from './TextLines.tsx';
import styles from './TimelineDrawing.module.css';
import type { TimelineDrawingProps } from './TimelineDrawing.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { useTimelineWords } from './useTimelineWords.ts';
import { LETTER } from './wrapName.ts';

const PAUSE_WORDS = 'Study, no work';

/** Months run from left to right: work above, study below, pay at the foot. */
export function TimelineAcross({ plan, question, startMonth, width }: TimelineDrawingProps) {
  const words = useTimelineWords();
  const { keepsWorking } = question;
  const placed = useMemo(
    () => placeTimeline(plan, { width, startMonth, keepsWorking, words }),
    [plan, width, startMonth, keepsWorking, words],
  );
  const { rows, height, x } = placed;
  const last = placed.stays.length - 1;
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <PausePattern />
        {placed.ticks.map((tick) => (
          <g key={tick.x}>
            <line className={styles.tick} x1={tick.x} x2={tick.x} y1={rows.axis - 6} y2={height} />
            <text className={styles.tickLabel} x={tick.x + 4} y={rows.axis - 10}>
              {tick.label}
            </text>
          </g>
        ))}
        <line className={styles.axis} x1={0} x2={width} y1={rows.axis} y2={rows.axis} />
        {placed.badges.map(({ number, at }) => (
          <line
            key={number}
            className={styles.guide}
            x1={at}
            x2={at}
            y1={rows.work + TIMELINE.workHeight}
            y2={rows.pay + TIMELINE.payHeight}
          />
        ))}
        <Heading y={rows.axis + 18}>Work</Heading>
        {placed.stays.map((stay) => (
          <StayBar key={stay.number} stay={stay} y={rows.work} isLast={stay.number === last} />
        ))}
        {placed.pauses.map(({ from, to }) => (
          <g key={from}>
            <rect
              className={styles.pause}
              fill={PAUSE_FILL}
              x={x(from)}
              width={x(to) - x(from)}
              y={rows.work}
              height={TIMELINE.workHeight}
            />
            {x(to) - x(from) > PAUSE_WORDS.length * LETTER && (
              <text
                className={styles.pauseLabel}
                x={(x(from) + x(to)) / 2}
                y={rows.work + TIMELINE.workHeight / 2 + 4.5}
              >
                {PAUSE_WORDS}
              </text>
            )}
          </g>
        ))}
        {placed.stays.map((stay) => (
          <TextLines
            key={stay.number}
            lines={stay.lines}
            className={styles.stayLabel}
            note={stay.family}
            noteClassName={styles.stayNote}
            x={stay.labelX}
            middle={rows.work + TIMELINE.workHeight / 2}
            step={TIMELINE.line}
          />
        ))}
        <Badges placed={placed} />
        <Heading y={rows.study - 9}>Study</Heading>
        {plan.studies.length === 0 && (
          <text className={styles.none} x={0} y={rows.study + 15}>
            Nothing to study
          </text>
        )}
        {placed.studies.map(({ study, x: left, width: bar, row, label, labelX, place }) => {
          const top = rows.study + row * TIMELINE.studyRow;
          return (
            <g key={study.id}>
              {bar > 0 ? (
                <rect
                  className={styles.program}
                  x={left + 1}
                  width={Math.max(1, bar - 2)}
                  y={top}
                  height={TIMELINE.studyBar}
                  rx={4}
                />
              ) : (
                <path className={styles.exam} d={`M${left},${top + 3}l7,7l-7,7l-7,-7z`} />
              )}
              <text
                className={place === 'inside' ? styles.onBar : styles.label}
                x={labelX}
                y={top + 14.5}
                textAnchor={place === 'left' ? 'end' : 'start'}
              >
                {label}
              </text>
            </g>
          );
        })}
        <Heading y={rows.pay - 9}>Pay a year: typical as a line, the usual range as a band</Heading>
        <PayLine placed={placed} />
      </svg>
      <TimelineKey plan={plan} stays={placed.stays} />
    </>
  );
}

function Heading({ y, children }: { readonly y: number; readonly children: string }) {
  return (
    <text className={styles.heading} x={0} y={y}>
      {children}
    </text>
  );
}

/** The last one has no end: one stays in the target. */
function StayBar({
  stay,
  y,
  isLast,
}: {
  readonly stay: PlacedStay;
  readonly y: number;
  readonly isLast: boolean;
}) {
  if (stay.width <= 0) return null;
  const left = stay.x + 1;
  const right = stay.x + Math.max(2, stay.width - 1);
  const bottom = y + TIMELINE.workHeight;
  const tip = isLast ? Math.min(TIMELINE.tip, (right - left) / 2) : 0;
  return (
    <FamilyMark node={stay.node} from={[left + 4, y]} to={[left + 4, bottom]}>
      <path
        className={styles.stay}
        d={`M${left},${y}H${right - tip}L${right},${(y + bottom) / 2}L${right - tip},${bottom}H${left}Z`}
      />
    </FamilyMark>
  );
}

/** The numbers of the moves, as in the list, each tied to its month. */
function Badges({ placed }: { readonly placed: PlacedTimeline }) {
  const foot = placed.rows.work - TIMELINE.fan;
  const half = TIMELINE.badge / 2;
  return placed.badges.map(({ number, x, at }) => (
    <g key={number}>
      <line className={styles.leader} x1={x} y1={foot - 1} x2={at} y2={placed.rows.work} />
      <circle className={styles.badge} cx={x} cy={foot - half} r={half - 1} />
      <text className={styles.badgeText} x={x} y={foot - half + 4.5}>
        {number}
      </text>
    </g>
  ));
}

/** Where pay is not known, or study leaves no time to work, the line breaks. */
function PayLine({ placed }: { readonly placed: PlacedTimeline }) {
  const pays = useSelected('pays');
  const parts = useMemo(() => placePay(placed, pays), [placed, pays]);
  const most = Math.max(1, ...parts.map(({ pay }) => pay?.high ?? 0));
  const y = scaleLinear()
    .domain([0, most])
    .range([placed.rows.pay + TIMELINE.payHeight - 2, placed.rows.pay + 10]);
  return (
    <g>
      <line className={styles.axis} x1={0} x2={placed.width} y1={y(0)} y2={y(0)} />
      {listPayRuns(parts).map((run) => {
        const points = [...run, { ...run.at(-1)!, x: run.at(-1)!.x + run.at(-1)!.width }];
        const band = area<PlacedPay>()
          .x(({ x }) => x)
          .y0(({ pay }) => y(pay?.low ?? 0))
          .y1(({ pay }) => y(pay?.high ?? 0))
          .curve(curveStepAfter);
        const middle = line<PlacedPay>()
          .x(({ x }) => x)
          .y(({ pay }) => y(pay?.middle ?? 0))
          .curve(curveStepAfter);
        return (
          <g key={run[0]!.x}>
            <path className={styles.payBand} d={band(points) ?? ''} />
            <path className={styles.payLine} d={middle(points) ?? ''} />
          </g>
        );
      })}
      {parts.map(({ x, pay, label }) => (
        <text
          key={x}
          className={pay === undefined ? styles.payNote : styles.payLabel}
          x={x + 6}
          y={pay === undefined ? y(0) - 8 : y(pay.middle) - 6}
        >
          {label}
        </text>
      ))}
    </g>
  );
}
