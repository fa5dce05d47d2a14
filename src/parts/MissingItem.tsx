import type { ReactNode } from 'react';
import { isGranted } from '../domain/credentialStatus.ts';
import { findGapCost, type GapCost } from '../domain/eligibility/gapCost.ts';
import { FULL_TIME_HOURS, type Gap } from '../domain/eligibility/gaps.ts';
import type { Attestation } from '../domain/model.ts';
import { useApp } from '../store/useApp.tsx';
import { AnswerField } from './AnswerField.tsx';
import { CredentialLink } from './CredentialLink.tsx';
import type { DetailsIndex } from './detailsIndex.ts';
import { formatMonthRange, formatMonths, formatUsdRange } from './format.ts';
import { MetMark } from './MetMark.tsx';
import styles from './MissingList.module.css';
import { ProgramLink } from './ProgramLink.tsx';
import { Experience } from './RequirementAtom.tsx';
import { capitalize, describePlaces, describeProgram } from './requirementWords.ts';
import { SourceNote } from './SourceNote.tsx';
import { TryButton } from './TryButton.tsx';

/** One missing thing: what it is, and what it typically takes, as far as a source says. */
export function MissingItem({
  gap,
  tryOut,
  isTried,
  pace,
  index,
}: {
  readonly gap: Gap;
  /** What trying it out adds. */
  readonly tryOut: Gap;
  readonly isTried: boolean;
  /** Study hours a week; absent: full time. */
  readonly pace: number | undefined;
  readonly index: DetailsIndex;
}) {
  const cost = findGapCost(gap, index.details, pace);
  const { sources, note } = cost;
  return (
    <li>
      <div className={styles.what}>
        <What gap={gap} index={index} />
        {isTried && <MetMark state="tried" />}
      </div>
      <p className={styles.takes}>{describeTakes(gap, cost, pace, index)}</p>
      {sources.length > 0 && (
        <SourceNote of="this step" sources={sources} {...(note === undefined ? {} : { note })} />
      )}
      <TryButton gap={tryOut} />
    </li>
  );
}

function What({ gap, index }: { readonly gap: Gap; readonly index: DetailsIndex }): ReactNode {
  const map = useApp((state) => state.map);
  switch (gap.kind) {
    case 'program': {
      const program = index.programsById.get(gap.program);
      const words = describeProgram(gap.asked, index);
      return program === undefined ? words : <ProgramLink program={program} />;
    }
    case 'credential': {
      const credential = map.credentials.find(({ id }) => id === gap.credential);
      return credential === undefined ? (
        gap.credential
      ) : (
        <span>
          <CredentialLink credential={credential} hasName />
        </span>
      );
    }
    case 'experience': {
      const places = describePlaces(gap.places, map);
      const time = `${formatMonths(gap.months)}${gap.counted > 0 ? ' more' : ''}`;
      return <Experience time={time} places={places} />;
    }
    case 'attestation':
      return <AnswerField attestation={gap.attestation} />;
  }
}

/** `18–24 months full time; tuition $9,000–$20,000.`: what no source gives is said to be missing. */
function describeTakes(
  gap: Gap,
  { months, usd }: GapCost,
  pace: number | undefined,
  index: DetailsIndex,
): string {
  switch (gap.kind) {
    case 'program': {
      const speed =
        pace === undefined || pace >= FULL_TIME_HOURS ? 'full time' : `at ${pace} hours a week`;
      const time =
        months === undefined ? 'time: no source found' : `${formatMonthRange(months)} ${speed}`;
      const cost =
        usd === undefined ? 'tuition: no source found' : `tuition ${formatUsdRange(usd)}`;
      const short = gap.isCompletion ? ' The shorter way, after your earlier degree.' : '';
      return `${time}; ${cost}.${short}`;
    }
    case 'credential': {
      const { exam, status } = index.credentialsById.get(gap.credential) ?? {};
      const fee = usd === undefined ? 'fee: no figure found' : `exam fee ${formatUsdRange(usd)}`;
      const time = exam === undefined ? 'time it takes' : 'time to prepare for the exam';
      const isOver = status !== undefined && !isGranted(status.value);
      return isOver ? 'No longer granted.' : `${capitalize(fee)}; ${time}: no source found.`;
    }
    case 'experience':
      return gap.counted === 0
        ? 'You have none of it yet.'
        : `You have ${gap.counted} of ${gap.counted + gap.months} months.`;
    case 'attestation':
      return describeGain(index.attestationsById.get(gap.attestation)?.gain);
  }
}

const BY: Readonly<Record<NonNullable<Attestation['gain']>['by'], string>> = {
  joining: 'Comes by joining',
  study: 'Comes by study',
  work: 'Comes by work',
};

function describeGain(gain: Attestation['gain']): string {
  if (gain === undefined) return 'No step leads to this; it is so, or it isn’t.';
  const { by, months } = gain;
  return months === 0 ? `${BY[by]}, on the side.` : `${BY[by]}, about ${formatMonths(months)}.`;
}
