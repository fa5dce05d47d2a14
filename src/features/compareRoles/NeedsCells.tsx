import type { Judge } from '../../domain/eligibility/judge.ts';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './Cells.module.css';

interface NeedsProps {
  readonly one: ComparedRole;
  readonly judge: Judge | undefined;
}

/** What employers usually ask, ticked for the reader. */
export function NeedsCell({ one: { role, text }, judge }: NeedsProps) {
  const sources = ['education', 'credentials', 'experience'].flatMap(
    (group) => text.sources[group] ?? [],
  );
  return (
    <>
      {role.requires === undefined ? (
        <p>No program, credential or experience is asked.</p>
      ) : (
        <RequirementTree requirement={role.requires} judge={judge} />
      )}
      <SourceNote of={`what ${role.title} asks`} sources={[...new Set(sources)]} />
    </>
  );
}

export function PrefersCell({ one: { role }, judge }: NeedsProps) {
  if (role.prefers === undefined) return <p className={styles.missing}>Nothing more is named.</p>;
  return <RequirementTree requirement={role.prefers} judge={judge} isPreference />;
}
