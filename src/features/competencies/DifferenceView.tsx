import type { SkillDifference } from '../../domain/guide/competencies.ts';
import type { CompetencySkill } from '../../domain/guide/competencyModel.ts';
import type { Role } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import styles from './Competencies.module.css';
import { LearningView } from './LearningView.tsx';

/** What changes in skills from one role to another, and where one learns what is new. */
export function DifferenceView({
  from,
  to,
  difference: { shared, added, left },
  index,
  isOwn,
}: {
  readonly from: Role;
  readonly to: Role;
  readonly difference: SkillDifference;
  readonly index: DetailsIndex;
  /** Whether the first is the reader's own, who may have learned more than their role asks. */
  readonly isOwn: boolean;
}) {
  return (
    <>
      <h3 className={styles.sub}>
        From {isOwn && 'your role, '}
        <RoleLink role={from} />
        {isOwn && ','} to {to.title}
      </h3>
      <div className={styles.difference}>
        <SkillList title="New" none="Nothing: it leans on the same skills." skills={added} />
        <SkillList title="In both" none="No skill is in both." skills={shared} />
        <SkillList title="Used less" none="Nothing is left behind." skills={left} />
      </div>
      {added.length > 0 && <LearningView skills={added} index={index} what="what is new" />}
      <p>
        <PlanLink
          part={{
            // Where the reader is, what they have counts, too.
            from: isOwn ? undefined : from.id,
            to: { kind: 'role', role: to.id },
          }}
        >
          Plan the way to {to.title}
        </PlanLink>
      </p>
    </>
  );
}

function SkillList({
  title,
  none,
  skills,
}: {
  readonly title: string;
  readonly none: string;
  readonly skills: readonly CompetencySkill[];
}) {
  return (
    <div>
      <h4>
        {title} ({skills.length})
      </h4>
      {skills.length === 0 ? (
        <p className={styles.aside}>{none}</p>
      ) : (
        <ul className={styles.plain}>
          {skills.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
