import { Link } from 'react-router';
import { listSkills } from '../../domain/guide/competencies.ts';
import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import type { Role } from '../../domain/model.ts';
import { OnetDisclosure } from '../../parts/OnetDisclosure.tsx';
import { Section, type TitleLevel } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQueryWithCompare } from '../../store/useCompareChoices.ts';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './SkillsSection.module.css';

interface SkillsProps {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly onet: string | undefined;
}

/** What a role leans on, with a link to where one learns it; what O*NET says of its occupation on opening. */
export function SkillsSection({ role, titleLevel, onet }: SkillsProps) {
  const competencies = useGuidePart('competencies');
  const load = useApp((state) => state.loadGuidePart);
  return (
    <Section
      title="Skills and software"
      titleLevel={titleLevel}
      note={
        competencies.status === 'ready' && (
          <SourceNote
            of="the skills"
            sources={[
              ...new Set([...competencies.value.skillSources, ...competencies.value.roleSources]),
            ]}
          />
        )
      }
    >
      {competencies.status === 'failed' ? (
        <FailureNote
          what="The skills"
          reason={competencies.reason}
          onRetry={() => load('competencies')}
        />
      ) : competencies.status === 'ready' ? (
        <Leaning role={role} part={competencies.value} />
      ) : (
        <Loading what="the skills" />
      )}
      <OnetDisclosure
        summary="Skills, tasks and software of the occupation, by O*NET"
        code={onet}
        titleLevel={titleLevel}
      />
    </Section>
  );
}

function Leaning({ role, part }: { readonly role: Role; readonly part: CompetencyPart }) {
  const search = useLinkQueryWithCompare({ job: role.id, against: undefined });
  const skills = listSkills(part, role.id);
  return (
    <>
      {skills.length > 0 && (
        <ul className={styles.skills}>
          {skills.map(({ id, name, text }) => (
            <li key={id}>
              <strong>{name}.</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={{ pathname: paths.guidePage('competencies'), search }}>
          Where one learns these, and what is new to you
        </Link>
      </p>
    </>
  );
}
