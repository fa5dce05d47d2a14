import type { BeginnerWay, RoleDetails } from '../../domain/model.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import styles from './BeginnersNote.module.css';
import { SubHeading, type TitleLevel } from '../../parts/Section.tsx';

const WAYS: Readonly<Record<BeginnerWay, string>> = {
  training: 'Training on the job',
  apprentice: 'An apprentice mark on the credential',
  practicum: 'A practicum (supervised practice)',
};

/** What some employers take in place of experience; no part of what is required. */
export function BeginnersNote({
  text,
  titleLevel,
}: {
  readonly text: RoleDetails;
  readonly titleLevel: TitleLevel;
}) {
  if (text.beginners.length === 0) return null;
  return (
    <>
      <SubHeading titleLevel={titleLevel}>Some employers start beginners</SubHeading>
      <ul className={styles.ways}>
        {text.beginners.map(({ accepts, text: says, sources }) => (
          <li key={says}>
            <p>
              <strong>{WAYS[accepts]}.</strong> {says}
            </p>
            <SourceNote of={`this: ${WAYS[accepts].toLowerCase()}`} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}
