import type { Role, RoleDetails } from '../../domain/model.ts';
import { formatMonthRange } from '../../parts/format.ts';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useSelected } from '../../store/useApp.tsx';
import { BeginnersNote } from './BeginnersNote.tsx';
import { Section, SubHeading, type TitleLevel } from '../../parts/Section.tsx';

/** What employers usually ask, and what only helps, kept apart. */
export function NeedsSection({
  role,
  titleLevel,
  text,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly text: RoleDetails | undefined;
}) {
  const judge = useSelected('judge');
  const sources = new Set([
    ...(text?.sources['education'] ?? []),
    ...(text?.sources['credentials'] ?? []),
    ...(text?.sources['experience'] ?? []),
  ]);
  return (
    <Section
      title="What you need"
      titleLevel={titleLevel}
      note={sources.size > 0 && <SourceNote of="what you need" sources={[...sources]} />}
    >
      <SubHeading titleLevel={titleLevel}>Usually required</SubHeading>
      {role.requires === undefined ? (
        <p>No program, credential or experience is asked.</p>
      ) : (
        <RequirementTree requirement={role.requires} judge={judge} />
      )}
      <SubHeading titleLevel={titleLevel}>Preferred</SubHeading>
      {role.prefers === undefined ? (
        <p>Nothing more is named.</p>
      ) : (
        <>
          {judge !== undefined && <p>These help; none of them is needed to be ready.</p>}
          <RequirementTree requirement={role.prefers} judge={judge} isPreference />
        </>
      )}
      {text !== undefined && (
        <>
          <SubHeading titleLevel={titleLevel}>Usual experience</SubHeading>
          <p>{describeUsual(text)}</p>
          <BeginnersNote text={text} titleLevel={titleLevel} />
        </>
      )}
    </Section>
  );
}

function describeUsual({ experienceMonths }: RoleDetails): string {
  const { low, high } = experienceMonths;
  if (high === 0) return 'People in this job need none to start.';
  return `People in this job usually have ${formatMonthRange({ low, high })}.`;
}
