import { listExamFees } from '../../../domain/examFee.ts';
import type { Plan, PlanQuestion } from '../../../domain/plan/planModel.ts';
import { CredentialLink } from '../../../parts/CredentialLink.tsx';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import { ProgramLink } from '../../../parts/ProgramLink.tsx';
import { SchoolsLink } from '../../../parts/SchoolsLink.tsx';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { TermMark } from '../../../parts/TermMark.tsx';
import { describeCost } from './costWords.ts';
import type { PlanEvent } from './listEvents.ts';
import { RenewalStep } from './RenewalStep.tsx';
import styles from './Step.module.css';
import { usePlanNames } from '../../../parts/usePlanNames.ts';

type StudyEvent = Extract<PlanEvent, { readonly study: unknown }>;

/** A program or course begun or finished, an exam, a renewal. */
export function StudyStep({
  event,
  plan,
  question,
  startMonth,
}: {
  readonly event: StudyEvent;
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly startMonth: string;
}) {
  const { study } = event;
  const index = useDetailsIndex();
  const { nodeName } = usePlanNames();
  const credential = index?.credentialsById.get(study.id);
  const program = study.kind === 'program' ? index?.programsById.get(study.id) : undefined;
  const accreditation = index?.accreditationsById.get(program?.accreditation ?? '');
  const attestation =
    study.kind === 'statement' ? index?.attestationsById.get(study.id) : undefined;
  const purpose = `For step ${study.neededFor + 1}, ${nodeName(plan.stops[study.neededFor]!.role)}.`;

  if (event.kind === 'exam' && credential !== undefined) {
    return (
      <>
        <p className={styles.title}>
          Pass the <CredentialLink credential={credential} /> exam
        </p>
        <div className={styles.facts}>
          <span>
            {describeCost(study.usd, 'The exam costs', 'The exam’s fee is in no source.')}
          </span>
          <SourceNote
            of={`the ${credential.abbreviation} exam fee`}
            sources={[...new Set(listExamFees(credential).flatMap(({ sources }) => sources))]}
          />
        </div>
        <p className={styles.fact}>
          {purpose}{' '}
          {study.end > study.start
            ? `Preparation: ${formatDuration(study.end - study.start)}, as you set it.`
            : 'Time to prepare is not counted: no source gives it.'}
        </p>
      </>
    );
  }
  if (event.kind === 'renewal' && credential !== undefined) {
    return <RenewalStep event={event} credential={credential} startMonth={startMonth} />;
  }
  const name =
    program === undefined ? (
      <>courses, so that you can say “{attestation?.text ?? study.id}”</>
    ) : (
      <ProgramLink program={program} />
    );
  if (event.kind === 'finish') return <p className={styles.title}>Finish: {name}</p>;
  const { completion } = program ?? {};
  const sources =
    study.isCompletion && completion !== undefined
      ? completion.sources
      : (program?.months.sources.concat(program.tuition?.sources ?? []) ??
        attestation?.sources ??
        []);
  return (
    <>
      <p className={styles.title}>Begin: {name}</p>
      <div className={styles.facts}>
        <span>
          About {formatDuration(study.end - study.start)}{' '}
          {question.keepsWorking
            ? `at ${question.hoursPerWeek} hours a week, beside work`
            : 'full time, without work'}
          {study.isCompletion && ', by the shorter way for those who have an earlier degree'}.{' '}
          {describeCost(study.usd, 'Tuition in all, without aid:', 'Its price is in no source.')}
        </span>
        <SourceNote
          of={`the length and price of ${program?.name ?? 'these courses'}`}
          sources={[...new Set(sources)]}
          note={study.isCompletion ? completion?.note : program?.months.note}
        />
      </div>
      <p className={styles.fact}>{purpose}</p>
      {program?.cips !== undefined && (
        <p className={styles.fact}>
          <SchoolsLink program={program} />
          {accreditation !== undefined && (
            <>
              {' · '}
              <TermMark id={accreditation.id}>{accreditation.name}</TermMark>
            </>
          )}
        </p>
      )}
    </>
  );
}
