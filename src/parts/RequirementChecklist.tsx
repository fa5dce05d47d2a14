import { Fragment, type ReactNode } from 'react';
import type { Gap } from '../domain/eligibility/gaps.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';
import { AnswerField } from './AnswerField.tsx';
import { isChoice, judgeParts, type JudgedPart, type Judges } from './judgedParts.ts';
import { MetMark, type MetState } from './MetMark.tsx';
import { RequirementAtom } from './RequirementAtom.tsx';
import styles from './RequirementTree.module.css';
import { capitalize, describeCombination, isShortAll, listParts } from './requirementWords.ts';
import { describeSteps } from './stepsWords.ts';
import { TryButton } from './TryButton.tsx';
import { useJudges } from './useJudges.ts';

/** A requirement, unwrapped, ticked for the reader; see RequirementTree. */
export function RequirementChecklist({
  requirement,
  judge,
  isPreference,
}: {
  readonly requirement: Requirement;
  readonly judge: Judge;
  readonly isPreference: boolean;
}) {
  const judges = { ...useJudges(judge, requirement), isPreference };
  const whole: JudgedPart = {
    requirement,
    key: 0,
    isOnWay: true,
    isNearest: false,
    isUnneeded: false,
  };
  return (
    <div className={styles.tree}>
      <Part part={whole} judges={judges} isOption={false} />
    </div>
  );
}

function Part({
  part,
  judges,
  isOption,
}: {
  readonly part: JudgedPart;
  readonly judges: Judges;
  /** One part of a choice. */
  readonly isOption: boolean;
}) {
  const { requirement } = part;
  if (partsOf(requirement) === undefined) {
    return (
      <AtomRow requirement={requirement} part={part} judges={judges}>
        <Distance part={part} judges={judges} isOption={isOption} />
      </AtomRow>
    );
  }
  if (isOption && isShortAll(requirement)) {
    return (
      <>
        {listParts(requirement).map((atom, index) => (
          <Fragment key={index}>
            {index > 0 && <p className={styles.and}>and</p>}
            <AtomRow requirement={atom} part={part} judges={judges} />
          </Fragment>
        ))}
        <Distance part={part} judges={judges} isOption />
      </>
    );
  }
  const isAnyOf = isChoice(requirement);
  return (
    <>
      <p className={styles.head}>
        <MetMark state={stateOf(requirement, part, judges)} />
        <span className={styles.how}>{describeCombination(requirement)}</span>
      </p>
      <Distance part={part} judges={judges} isOption={isOption} />
      <ul className={isAnyOf ? `${styles.checks} ${styles.options}` : styles.checks}>
        {judgeParts(requirement, judges, part).map((each) => (
          <li key={each.key}>
            <Part part={each} judges={judges} isOption={isAnyOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

function stateOf(
  requirement: Requirement,
  part: JudgedPart,
  { now, own, isPreference }: Judges,
): MetState {
  if (now.meets(requirement)) return own.meets(requirement) ? 'met' : 'tried';
  if (part.isUnneeded) return 'unneeded';
  const isUnanswered =
    'attest' in requirement && own.profile.answers[requirement.attest] === undefined;
  if (isUnanswered) return 'unanswered';
  return isPreference ? 'not-yet' : 'missing';
}

/** An atom with its mark before it, and after it what the reader can do about it. */
function AtomRow({
  requirement,
  part,
  judges,
  children,
}: {
  readonly requirement: Requirement;
  /** What it is, or is part of. */
  readonly part: JudgedPart;
  readonly judges: Judges;
  readonly children?: ReactNode;
}) {
  const state = stateOf(requirement, part, judges);
  const isAsked = state !== 'unneeded';
  const gap = judges.own.isMet(requirement) ? undefined : findOwnGap(requirement, judges.own);
  return (
    <div className={styles.row} data-state={state}>
      <MetMark state={state} />
      <div className={styles.body}>
        {'attest' in requirement && isAsked ? (
          <AnswerField attestation={requirement.attest} />
        ) : (
          <div>
            <RequirementAtom requirement={requirement} />
          </div>
        )}
        {'experienceMonths' in requirement && isAsked && (
          <p className={styles.aside}>{describeCounted(requirement, judges.now)}</p>
        )}
        {children}
        {gap !== undefined && isAsked && !judges.isPreference && <TryButton gap={gap} />}
      </div>
    </div>
  );
}

/** `36 of 60 months`. */
function describeCounted(
  asked: { readonly experienceMonths: number; readonly in?: readonly string[] | undefined },
  judge: Judge,
): string {
  const counted = judge.countMonths(asked.in);
  return counted < asked.experienceMonths
    ? `${counted} of ${asked.experienceMonths} months`
    : `You have ${counted} months; ${asked.experienceMonths} are asked.`;
}

/** The gap that is the atom itself, without what it needs first. */
function findOwnGap(atom: Requirement, judge: Judge): Gap | undefined {
  return judge.gapsOf(atom).missing.find((gap) => {
    switch (gap.kind) {
      case 'program':
        return gap.asked === atom;
      case 'credential':
        return 'credential' in atom && gap.credential === atom.credential;
      case 'experience':
        return 'experienceMonths' in atom;
      case 'attestation':
        return 'attest' in atom && gap.attestation === atom.attest;
    }
  });
}

/** How far a missing option is, and whether it is the nearest; of what is asked anyway, only what takes more than itself. */
function Distance({
  part: { requirement, isNearest, isUnneeded },
  judges: { now },
  isOption,
}: {
  readonly part: JudgedPart;
  readonly judges: Judges;
  readonly isOption: boolean;
}) {
  if (isUnneeded || now.meets(requirement)) return null;
  const gaps = now.gapsOf(requirement);
  const isMore = partsOf(requirement) === undefined && gaps.steps > 1;
  if (!isOption && !isMore && gaps.unplannable === 0) return null;
  return (
    <p className={styles.aside}>
      {isNearest && <strong className={styles.nearest}>Nearest</strong>}
      {capitalize(describeSteps(gaps))}
    </p>
  );
}
