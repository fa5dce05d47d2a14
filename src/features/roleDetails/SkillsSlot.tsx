import type { Role } from '../../domain/model.ts';
import type { TitleLevel } from '../../parts/Section.tsx';
import { CodeSlot } from '../../ui/CodeSlot.tsx';

const loadSection = async () => (await import('./SkillsSection.tsx')).SkillsSection;

/** The place of a role's skills and software, whose code comes with the first role that is opened. */
export function SkillsSlot(props: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly onet: string | undefined;
}) {
  return <CodeSlot load={loadSection} what="The skills and software" props={props} />;
}
