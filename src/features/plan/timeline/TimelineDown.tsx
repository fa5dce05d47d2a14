import { useMemo } from 'react';
import { formatUsdShort } from '../../../parts/format.ts';
import { useSelected } from '../../../store/useApp.tsx';
import { FamilyMark } from './FamilyMark.tsx';
import { PausePattern, PAUSE_FILL } from './PausePattern.tsx';
import {
  DOWN,
  placeTimelineDown,
  type PlacedStayDown,
  type PlacedTimelineDown,
} from './placeTimelineDown.ts';
import { TextLines } from './TextLines.tsx';
import styles from './TimelineDrawing.module.css';
import type { TimelineDrawingProps } from './TimelineDrawing.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { useTimelineWords } from './useTimelineWords.ts';

/** Months run down, for narrow screens: work with its pay beside study. */
export function TimelineDown({ plan, question, startMonth, width }: TimelineDrawingProps) {
  const words = useTimelineWords();
  const pays = useSelected('pays');
  const { keepsWorking } = question;
  const placed = useMemo(() => {
    const payWords = (id: string) => {
      const pay = pays.get(id);
      return pay === undefined ? 'Pay not known' : `${formatUsdShort(pay.middle)} a year`;
    };
    return placeTimelineDown(plan, { width, startMonth, keepsWorking, words, payWords });
  }, [plan, width, startMonth, keepsWorking, words, pays]);
  const { columns, height, y } = placed;
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
          <g key={tick.y}>
            <line className={styles.tick} x1={0} x2={width} y1={tick.y} y2={tick.y} />
            {tick.lines.map((label, index) => (
              <text
                key={label}
                className={styles.tickLabel}
                x={0}
                y={tick.y + 13 + index * DOWN.line}
              >
                {label}
              </text>
            ))}
          </g>
        ))}
        <Heading x={columns.work}>Work and pay</Heading>
        <Heading x={columns.study}>Study</Heading>
        {placed.stays.map((stay) => (
          <StayBar key={stay.number} stay={stay} columns={columns} isLast={stay.number === last} />
        ))}
        {placed.pauses.map(({ from, to }) => (
          <rect
            key={from}
            className={styles.pause}
            fill={PAUSE_FILL}
            x={columns.work}
            width={columns.workWidth}
            y={y(from)}
            height={y(to) - y(from)}
          />
        ))}
        {placed.pauses
          .filter(({ from, to }) => y(to) - y(from) > DOWN.line + 6)
          .map(({ from, to }) => (
            <text
              key={from}
              className={styles.pauseLabel}
              x={columns.work + columns.workWidth / 2}
              y={(y(from) + y(to)) / 2 + 4.5}
            >
              No work
            </text>
          ))}
        {placed.stays.map((stay) => (
          <TextLines
            key={stay.number}
            lines={stay.lines}
            className={styles.stayLabel}
            note={stay.pay}
            noteClassName={styles.stayNote}
            x={columns.work + 14}
            middle={stay.labelY}
            step={DOWN.line}
          />
        ))}
        <Badges placed={placed} />
        {plan.studies.length === 0 && (
          <text className={styles.none} x={columns.study} y={DOWN.head + 17}>
            Nothing
          </text>
        )}
        {placed.studies.map((placedStudy) => {
          const { study, y: top, height: bar, lines, labelY, at } = placedStudy;
          const middle = columns.study + DOWN.bar / 2;
          return (
            <g key={study.id}>
              {at !== labelY && (
                <line
                  className={styles.leader}
                  x1={columns.study + DOWN.bar}
                  y1={at}
                  x2={columns.studyLabels - 2}
                  y2={labelY}
                />
              )}
              {bar > 0 ? (
                <rect
                  className={styles.program}
                  x={columns.study}
                  width={DOWN.bar}
                  y={top + 1}
                  height={Math.max(1, bar - 2)}
                  rx={4}
                />
              ) : (
                <path className={styles.exam} d={`M${middle},${top - 7}l7,7l-7,7l-7,-7z`} />
              )}
              <TextLines
                lines={lines}
                className={styles.label}
                x={columns.studyLabels}
                middle={labelY}
                step={DOWN.line}
              />
            </g>
          );
        })}
      </svg>
      <TimelineKey plan={plan} stays={placed.stays} />
    </>
  );
}

function Heading({ x, children }: { readonly x: number; readonly children: string }) {
  return (
    <text className={styles.heading} x={x} y={DOWN.head - 10}>
      {children}
    </text>
  );
}

/** The last one has no end: one stays in the target. */
function StayBar({
  stay,
  columns: { work, workWidth },
  isLast,
}: {
  readonly stay: PlacedStayDown;
  readonly columns: PlacedTimelineDown['columns'];
  readonly isLast: boolean;
}) {
  if (stay.height <= 0) return null;
  const top = stay.y + 1;
  const bottom = stay.y + Math.max(2, stay.height - 1);
  const right = work + workWidth;
  const tip = isLast ? Math.min(DOWN.tip, (bottom - top) / 2) : 0;
  return (
    <FamilyMark node={stay.node} from={[work + 4, top]} to={[work + 4, bottom - tip]}>
      <path
        className={styles.stay}
        d={`M${work},${top}H${right}V${bottom - tip}L${(work + right) / 2},${bottom}L${work},${bottom - tip}Z`}
      />
    </FamilyMark>
  );
}

/** The numbers of the moves, as in the list, each tied to its month. */
function Badges({ placed: { badges, columns } }: { readonly placed: PlacedTimelineDown }) {
  const half = DOWN.badge / 2;
  return badges.map(({ number, y, at }) => (
    <g key={number}>
      <line
        className={styles.leader}
        x1={columns.badges + half - 1}
        y1={y}
        x2={columns.work}
        y2={at}
      />
      <circle className={styles.badge} cx={columns.badges} cy={y} r={half - 1} />
      <text className={styles.badgeText} x={columns.badges} y={y + 4.5}>
        {number}
      </text>
    </g>
  ));
}
