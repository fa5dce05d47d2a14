import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { useApp } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './Competencies.module.css';
import { BaseSection } from './BaseSection.tsx';
import { DepthsSection } from './DepthsSection.tsx';
import { DomainsSection } from './DomainsSection.tsx';
import { FamilySkillsSection } from './FamilySkillsSection.tsx';
import { RoleSection } from './RoleSection.tsx';

/**
 * What people of the field learn, below the page's title: a role's skills, where
 * one learns them and what is new to the reader; then the framework and the families.
 */
export function CompetenciesView() {
  const part = useGuidePart('competencies');
  const load = useApp((state) => state.loadGuidePart);
  if (part.status === 'failed') {
    return (
      <FailureNote
        what="The competencies"
        reason={part.reason}
        onRetry={() => load('competencies')}
      />
    );
  }
  if (part.status !== 'ready') return <Loading what="the competencies" />;
  return (
    <WithDetails what="the roles">
      {(index) => <Sections part={part.value} index={index} />}
    </WithDetails>
  );
}

function Sections({
  part,
  index,
}: {
  readonly part: CompetencyPart;
  readonly index: DetailsIndex;
}) {
  return (
    <div className={styles.view}>
      <RoleSection part={part} index={index} />
      <DomainsSection part={part} />
      <DepthsSection part={part} index={index} />
      <FamilySkillsSection part={part} />
      <BaseSection part={part} />
    </div>
  );
}
