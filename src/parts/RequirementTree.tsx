import { Fragment } from 'react';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';
import { RequirementAtom } from './RequirementAtom.tsx';
import { RequirementChecklist } from './RequirementChecklist.tsx';
import styles from './RequirementTree.module.css';
import { describeCombination, isShortAll, listParts, unwrap } from './requirementWords.ts';

/**
 * A requirement as lists within lists, each with a line that says how many of
 * its parts count. Programs, credentials and roles lead to their pages. Words
 * that need the details (conditions, fields of study) follow once they are there.
 *
 * With a judge it is a checklist: each part is marked met or missing for the
 * reader, the options of a choice stand with those that hold first and then the
 * nearest, and what only the reader can say is a question answered in place.
 */
export function RequirementTree({
  requirement,
  judge,
  isPreference = false,
}: {
  readonly requirement: Requirement;
  /** As `useSelected('judge')` gives it; undefined while there is no profile. */
  readonly judge?: Judge | undefined;
  /** What only helps: ticked, but never said to be missing. */
  readonly isPreference?: boolean;
}) {
  const whole = unwrap(requirement);
  if (judge !== undefined) {
    return <RequirementChecklist requirement={whole} judge={judge} isPreference={isPreference} />;
  }
  return (
    <div className={styles.tree}>
      {partsOf(whole) === undefined ? (
        <RequirementAtom requirement={whole} />
      ) : (
        <Group requirement={whole} />
      )}
    </div>
  );
}

function Group({ requirement }: { readonly requirement: Requirement }) {
  const parts = listParts(requirement);
  return (
    <>
      <p className={styles.how}>{describeCombination(requirement)}</p>
      <ul className={styles.parts}>
        {parts.map((part, index) => (
          <li key={index}>
            {partsOf(part) === undefined ? (
              <RequirementAtom requirement={part} />
            ) : isShortAll(part) ? (
              <Joined parts={listParts(part)} />
            ) : (
              <Group requirement={part} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Joined({ parts }: { readonly parts: readonly Requirement[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <strong className={styles.and}> and </strong>}
      <RequirementAtom requirement={part} isInSentence={index > 0} />
    </Fragment>
  ));
}
