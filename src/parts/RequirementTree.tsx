import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { Requirement } from '../domain/model.ts';
import { partsOf } from '../domain/requirement.ts';
import { useApp } from '../store/useApp.tsx';
import { CredentialLink } from './CredentialLink.tsx';
import { useDetailsIndex } from './detailsIndex.ts';
import { ProgramLink } from './ProgramLink.tsx';
import {
  describeCombination,
  describeExperience,
  describeProgram,
  findExactProgram,
  listParts,
  uncapitalize,
  unwrap,
  type ExperienceWords,
} from './requirementWords.ts';
import { RoleLink } from './RoleLink.tsx';
import styles from './RequirementTree.module.css';

/**
 * A requirement as lists within lists, each with a line that says how many of
 * its parts count. Programs, credentials and roles lead to their pages. Words
 * that need the details (conditions, fields of study) follow once they are there.
 */
export function RequirementTree({ requirement }: { readonly requirement: Requirement }) {
  const whole = unwrap(requirement);
  return (
    <div className={styles.tree}>
      {partsOf(whole) === undefined ? <Atom requirement={whole} /> : <Group requirement={whole} />}
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
              <Atom requirement={part} />
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

/** Whether "this and that" says it, without a list of its own. */
function isShortAll(requirement: Requirement): boolean {
  if (describeCombination(requirement) !== 'All of these') return false;
  const parts = listParts(requirement);
  return parts.length <= 3 && parts.every((part) => partsOf(part) === undefined);
}

function Joined({ parts }: { readonly parts: readonly Requirement[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <strong className={styles.and}> and </strong>}
      <Atom requirement={part} isInSentence={index > 0} />
    </Fragment>
  ));
}

function Atom({
  requirement,
  isInSentence = false,
}: {
  readonly requirement: Requirement;
  readonly isInSentence?: boolean;
}): ReactNode {
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  if ('program' in requirement) {
    const words = describeProgram(requirement, index);
    const program = findExactProgram(requirement, index?.details.programs ?? []);
    return program === undefined ? words : <ProgramLink program={program}>{words}</ProgramLink>;
  }
  if ('credential' in requirement) {
    const credential = map.credentials.find(({ id }) => id === requirement.credential);
    return credential === undefined ? (
      requirement.credential
    ) : (
      <CredentialLink credential={credential} hasName />
    );
  }
  if ('experienceMonths' in requirement) {
    const { time, places } = describeExperience(requirement, map);
    return <Experience time={isInSentence ? uncapitalize(time) : time} places={places} />;
  }
  if ('attest' in requirement) {
    const text = index?.attestationsById.get(requirement.attest)?.text;
    return text === undefined ? '…' : <span>You can say: “{text}”</span>;
  }
  return null;
}

/** More than these are named only on opening. */
const NAMED_AT_ONCE = 4;

function Experience({ time, places }: ExperienceWords) {
  if (places.length === 0) return `${time} in any role on this map`;
  const names = places.map(({ id, name, isRole }) =>
    isRole ? (
      <RoleLink key={id} role={{ id, title: name }} />
    ) : (
      <Fragment key={id}>{name}</Fragment>
    ),
  );
  if (names.length <= NAMED_AT_ONCE || !places.some(({ isRole }) => isRole)) {
    return (
      <span>
        {time} in: {names.map((name, index) => [index > 0 && ', ', name])}
      </span>
    );
  }
  return (
    <details className={styles.many}>
      <summary>
        {time} in any of {names.length}{' '}
        {places.every(({ isRole }) => isRole) ? 'roles' : 'families and roles'}
        <ChevronRight className={styles.sign} size={14} aria-hidden />
      </summary>
      <ul className={styles.parts}>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
