import type { RemoteUse, Role, RoleDetails } from '../../domain/model.ts';
import { FactList } from '../../parts/FactList.tsx';
import { useApp } from '../../store/useApp.tsx';
import { Section, SubHeading, type TitleLevel } from '../../parts/Section.tsx';
import styles from './WorkSection.module.css';

const REMOTE_WORDS: Readonly<Record<RemoteUse, string>> = {
  rare: 'Rare',
  sometimes: 'Sometimes',
  common: 'Common',
};

/** Duties, a usual day, and where the work is done. */
export function WorkSection({
  role,
  titleLevel,
  text,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly text: RoleDetails | undefined;
}) {
  const settings = useApp((state) => state.map.settings);
  const names = role.settings.map(
    (id) => settings.find((setting) => setting.id === id)?.name ?? id,
  );
  return (
    <Section title="The work" titleLevel={titleLevel}>
      {text !== undefined && (
        <>
          <SubHeading titleLevel={titleLevel}>Duties</SubHeading>
          <ul className={styles.duties}>
            {text.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
          {text.day !== undefined && (
            <>
              <SubHeading titleLevel={titleLevel}>A usual day</SubHeading>
              <p>{text.day}</p>
            </>
          )}
        </>
      )}
      <SubHeading titleLevel={titleLevel}>Where</SubHeading>
      <FactList
        facts={[
          { name: 'Settings', value: names.join(', ') },
          { name: 'Remote work', value: REMOTE_WORDS[role.remote] },
        ]}
      />
    </Section>
  );
}
