import { useMemo, useRef } from 'react';
import { buildFamilyFigures } from '../../domain/guide/fitFigures.ts';
import type { FitPart } from '../../domain/guide/fitModel.ts';
import { readFit } from '../../domain/guide/readFit.ts';
import type { CareerDetails } from '../../domain/model.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { useApp } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { canStore } from '../../ui/safeStorage.ts';
import { FamilyReadings } from './FamilyReadings.tsx';
import { FieldReading } from './FieldReading.tsx';
import styles from './FitView.module.css';
import { describeReading } from './fitWords.ts';
import { HowSection } from './HowSection.tsx';
import { LookFirst } from './LookFirst.tsx';
import { StatementList } from './StatementList.tsx';
import { useKeptAnswers } from './useKeptAnswers.ts';

/** The self-check: statements to answer, and what the answers say, with their reasons. */
export function FitView() {
  const part = useGuidePart('fit');
  const load = useApp((state) => state.loadGuidePart);
  switch (part.status) {
    case 'ready':
      return (
        <WithDetails what="the self-check">
          {({ details }) => <Check part={part.value} details={details} />}
        </WithDetails>
      );
    case 'failed':
      return <FailureNote what="The self-check" reason={part.reason} onRetry={() => load('fit')} />;
    default:
      return <Loading what="the self-check" />;
  }
}

function Check({ part, details }: { readonly part: FitPart; readonly details: CareerDetails }) {
  const map = useApp((state) => state.map);
  const { answers, answer, clear } = useKeptAnswers();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const figures = useMemo(
    () => buildFamilyFigures(map, details.roles, part.onet),
    [map, details, part],
  );
  const reading = useMemo(
    () =>
      readFit(
        part.statements,
        answers,
        map.families.map(({ id }) => id),
        ({ speaksFor }) => {
          if (speaksFor === undefined) return undefined;
          return 'interest' in speaksFor
            ? figures.familiesOf(speaksFor.interest)
            : speaksFor.families;
        },
      ),
    [part, answers, map, figures],
  );
  const total = part.statements.length;
  const summary = describeReading(reading, map.families);
  return (
    <>
      <p>
        {total} statements, about three minutes. There is no right answer, and this is no test: it
        shows what in the field goes with what you say, and what does not.{' '}
        {canStore()
          ? 'Your answers stay in this browser. They are in no link, and nobody else sees them.'
          : 'This browser lets the page keep nothing, so your answers last until you leave this page. Nobody else sees them.'}
      </p>
      <h2 ref={titleRef} tabIndex={-1}>
        What do you say?
      </h2>
      <StatementList statements={part.statements} answers={answers} onAnswer={answer} />
      <div className={styles.tools}>
        <span>
          {reading.countAnswered} of {total} answered
        </span>
        {reading.countAnswered > 0 && (
          <Button
            onClick={() => {
              clear();
              // The button goes away with the answers.
              titleRef.current?.focus();
            }}
          >
            Clear my answers
          </Button>
        )}
      </div>
      <h2>What your answers say</h2>
      <p className={styles.summary}>{summary}</p>
      <LiveRegion message={reading.countAnswered === 0 ? '' : summary} delayMs={1000} />
      {reading.countAnswered > 0 && (
        <>
          {reading.countAnswered < total && (
            <p>What you have not answered counts neither for nor against anything.</p>
          )}
          <p>
            A few statements can’t know you. Nothing is ruled out by them, and jobs of one family
            differ from each other, too.
          </p>
          <LookFirst reading={reading} />
          <FamilyReadings reading={reading} figures={figures} />
          <FieldReading reading={reading} figures={figures} />
        </>
      )}
      <HowSection part={part} figures={figures} />
    </>
  );
}
