import { Link } from 'react-router';
import { listRolesWith } from '../../domain/guide/competencies.ts';
import type { CompetencyPart, CompetencySkill } from '../../domain/guide/competencyModel.ts';
import type { Family } from '../../domain/model.ts';
import { countRoles } from '../../parts/countRoles.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { formatChoices } from '../../store/urlState.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Competencies.module.css';

/** The skills of each family, with the roles that lean on them. */
export function FamilySkillsSection({ part }: { readonly part: CompetencyPart }) {
  const families = useApp((state) => state.map.families);
  return (
    <Section
      title="Skills of each job family"
      titleLevel={1}
      note={
        <SourceNote
          of="the skills"
          sources={[...new Set([...part.skillSources, ...part.roleSources])]}
          note="Which skills a family uses, and which role leans on which, is this map’s own judgement."
        />
      }
    >
      <p>
        Six typical skills for each family, in our words. Many roles of other families use them,
        too.
      </p>
      {families.map((family) => (
        <FamilySkills key={family.id} family={family} part={part} />
      ))}
    </Section>
  );
}

function FamilySkills({
  family,
  part,
}: {
  readonly family: Family;
  readonly part: CompetencyPart;
}) {
  const families = useApp((state) => state.map.families);
  const search = useApp(({ choices }) => formatChoices({ ...choices, families: [family.id] }));
  const skills = part.skills.filter((skill) => skill.family === family.id);
  if (skills.length === 0) return null;
  return (
    <section
      className={styles.family}
      // The hue tells the family apart; its name stands beside it.
      style={{ borderInlineStartColor: familyColor(families, family.id) }}
    >
      <h3>{family.name}</h3>
      <ul className={styles.plain}>
        {skills.map((skill) => (
          <li key={skill.id}>
            <strong>{skill.name}.</strong> {skill.text}
            <RolesWith skill={skill} part={part} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={{ pathname: paths.map, search }}>See the roles of {family.name} on the map</Link>
      </p>
    </section>
  );
}

function RolesWith({
  skill,
  part,
}: {
  readonly skill: CompetencySkill;
  readonly part: CompetencyPart;
}) {
  const rolesById = useApp((state) => state.graph.rolesById);
  const roles = listRolesWith(part, skill.id)
    .map((id) => rolesById.get(id))
    .filter((role) => role !== undefined);
  return (
    <Disclosure
      className={styles.more}
      summary={`${countRoles(roles.length)} lean on ${skill.name}`}
    >
      <ul className={styles.roles}>
        {roles.map((role) => (
          <li key={role.id}>
            <RoleLink role={role} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
