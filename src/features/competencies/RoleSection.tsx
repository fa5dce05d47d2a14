import { useMemo } from 'react';
import { compareSkills, groupByDomain, listSkills } from '../../domain/guide/competencies.ts';
import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import type { Role } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { listRoleItems } from '../../parts/listRoleItems.ts';
import { OnetDisclosure } from '../../parts/OnetDisclosure.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { useApp } from '../../store/useApp.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './Competencies.module.css';
import { DifferenceView } from './DifferenceView.tsx';
import { LearningView } from './LearningView.tsx';

/** A role that the reader chooses: what it leans on, where one learns that, and what is new. */
export function RoleSection({
  part,
  index,
}: {
  readonly part: CompetencyPart;
  readonly index: DetailsIndex;
}) {
  const map = useApp((state) => state.map);
  const rolesById = useApp((state) => state.graph.rolesById);
  const position = useApp((state) => rolesById.get(state.profile.position ?? ''));
  const { choices, change } = useCompareChoices();
  const finder = useItemFinder(useMemo(() => listRoleItems(map, index), [map, index]));
  const role = rolesById.get(choices.job ?? '');
  const against = rolesById.get(choices.against ?? '') ?? position;
  const from = against?.id === role?.id ? undefined : against;
  return (
    <Section
      title="What a role leans on"
      titleLevel={1}
      note={
        <SourceNote
          of="what a role leans on"
          sources={[...new Set([...part.roleSources, ...part.skillSources])]}
          note="The skills of a role and where one learns them are this map’s own judgement, not a list by employers."
        />
      }
    >
      <div className={styles.finders}>
        <FindField
          label="Role"
          placeholder="Such as coding auditor"
          finder={finder}
          without={role === undefined ? [] : [role.id]}
          nothing="No role has this name."
          onSelect={(id) => change({ job: id })}
        />
        {role !== undefined && (
          <FindField
            label="Set against"
            placeholder={position === undefined ? 'Your role, or any other' : 'Another role'}
            finder={finder}
            without={[role.id]}
            nothing="No role has this name."
            onSelect={(id) => change({ against: id })}
          />
        )}
      </div>
      <LiveRegion message={role === undefined ? '' : `Skills of ${role.title} are shown`} />
      {role === undefined ? (
        <p className={styles.aside}>
          Choose a role to see its skills, the programs that teach them and, against the role you
          have now, what would be new to you.
        </p>
      ) : (
        <ChosenRole
          key={role.id}
          role={role}
          isCompared={from !== undefined}
          part={part}
          index={index}
        />
      )}
      {role !== undefined &&
        (from === undefined ? (
          <p className={styles.aside}>
            Choose a role under “Set against” to see what changes from one to the other. With your
            role in your profile, that one is taken.
          </p>
        ) : (
          <>
            <DifferenceView
              from={from}
              to={role}
              difference={compareSkills(part, from.id, role.id)}
              index={index}
              isOwn={from === position && choices.against === undefined}
            />
            {choices.against !== undefined && (
              <p>
                <Button onClick={() => change({ against: undefined })}>
                  {position === undefined || position.id === choices.against
                    ? `Leave out ${from.title}`
                    : `Set against my role, ${position.title}`}
                </Button>
              </p>
            )}
          </>
        ))}
    </Section>
  );
}

function ChosenRole({
  role,
  isCompared,
  part,
  index,
}: {
  readonly role: Role;
  /** Where one learns what is new is told instead. */
  readonly isCompared: boolean;
  readonly part: CompetencyPart;
  readonly index: DetailsIndex;
}) {
  const skills = listSkills(part, role.id);
  return (
    <>
      <h3 className={styles.sub}>
        Skills of <RoleLink role={role} />
      </h3>
      <dl className={styles.leaned}>
        {groupByDomain(part, skills).map(({ domain, skills: its }) => (
          <div key={domain.id}>
            <dt>
              {domain.number}. {domain.name}
            </dt>
            {its.map(({ id, name, text }) => (
              <dd key={id}>
                <strong>{name}.</strong> {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {!isCompared && (
        <LearningView skills={skills} index={index} what={`the skills of ${role.title}`} />
      )}
      <OnetDisclosure
        summary={`Skills, tasks and software of the occupation of ${role.title}, by O*NET`}
        code={index.details.roles[role.id]?.onet}
        titleLevel={2}
      />
    </>
  );
}
