import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { Requirement } from '../domain/model.ts';
import { useApp } from '../store/useApp.tsx';
import { CredentialLink } from './CredentialLink.tsx';
import { useDetailsIndex } from './detailsIndex.ts';
import { ProgramLink } from './ProgramLink.tsx';
import styles from './RequirementTree.module.css';
import {
  describeExperience,
  describeProgram,
  findExactProgram,
  uncapitalize,
  type ExperienceWords,
} from './requirementWords.ts';
import { RoleLink } from './RoleLink.tsx';

/** One part that is not made of parts, in words, leading to what it names. */
export function RequirementAtom({
  requirement,
  isInSentence = false,
}: {
  readonly requirement: Requirement;
  /** After other words, so that it starts small. */
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

/** Time, and where it counts; many places are named on opening. */
export function Experience({ time, places }: ExperienceWords) {
  if (places.length === 0) return `${time} in any role on this map`;
  const names = places.map(({ id, name, isRole }) =>
    isRole ? (
      <RoleLink key={id} role={{ id, title: name }} />
    ) : (
      <Fragment key={id}>{name}</Fragment>
    ),
  );
  const link = places[0]?.name.startsWith('work as ') ? 'of' : 'in:';
  if (names.length <= NAMED_AT_ONCE || !places.some(({ isRole }) => isRole)) {
    return (
      <span>
        {time} {link} {names.map((name, index) => [index > 0 && ', ', name])}
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
