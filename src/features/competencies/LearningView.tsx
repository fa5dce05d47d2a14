import { Fragment } from 'react';
import type { CompetencySkill } from '../../domain/guide/competencyModel.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import styles from './Competencies.module.css';
import { SchoolsOf } from './SchoolsOf.tsx';

/** Which programs teach some skills, those that teach the most of them first, and what shows that one has them. */
export function LearningView({
  skills,
  index,
  what,
}: {
  readonly skills: readonly CompetencySkill[];
  readonly index: DetailsIndex;
  readonly what: string;
}) {
  // In the data's order, so that a tie is won by the shorter program.
  const programs = index.details.programs
    .map((program) => ({
      program,
      taught: skills.filter((skill) => skill.programs.includes(program.id)),
    }))
    .filter(({ taught }) => taught.length > 0)
    .sort((a, b) => b.taught.length - a.taught.length);
  const credentials = index.details.credentials
    .map((credential) => ({
      credential,
      shown: skills.filter((skill) => skill.credentials.includes(credential.id)),
    }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <>
      <h3 className={styles.sub}>Where one learns {what}</h3>
      {programs.length === 0 ? (
        <p>No program of this map teaches them by name: they are learned at work.</p>
      ) : (
        <ul className={styles.learning}>
          {programs.map(({ program, taught }) => (
            <li key={program.id}>
              <ProgramLink program={program} />
              {program.cips !== undefined && (
                <>
                  {' · '}
                  <SchoolsOf program={program} />
                </>
              )}
              <span className={styles.aside}>
                {taught.length} of {skills.length}: {taught.map(({ name }) => name).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {credentials.length > 0 && (
        <p>
          Credentials that show it:{' '}
          {credentials.map(({ credential, shown }, at) => (
            <Fragment key={credential.id}>
              {at > 0 && '; '}
              <CredentialLink credential={credential} /> ({shown.map(({ name }) => name).join(', ')}
              )
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}
