import type { Role } from '../../domain/model.ts';
import { indexDetails } from '../../parts/detailsIndex.ts';
import { OutlookSection } from '../../parts/OutlookSection.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { useApp, useDetails } from '../../store/useApp.tsx';
import { valueOf } from '../../store/loadable.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AboutSection } from './AboutSection.tsx';
import { CodesSection } from './CodesSection.tsx';
import { MovesSection } from './MovesSection.tsx';
import { NeedsSection } from './NeedsSection.tsx';
import { PaySection } from './PaySection.tsx';
import { PlanLinks } from './PlanLinks.tsx';
import { RoleHead } from './RoleHead.tsx';
import { RoleTools } from './RoleTools.tsx';
import styles from './RoleView.module.css';
import type { TitleLevel } from '../../parts/Section.tsx';
import { SkillsSlot } from './SkillsSlot.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { StandingSection } from './StandingSection.tsx';
import { UnknownRole } from './UnknownRole.tsx';
import { WorkSection } from './WorkSection.tsx';

export interface RoleViewProps {
  readonly id: string;
  /** Shows a button that closes. */
  readonly onClose?: () => void;
  /** A page of its own rather than a panel beside the map: its title is the page's. */
  readonly isPage: boolean;
}

/**
 * Everything about one role. What the map knows shows at once; prose, outlook
 * and sources follow. It may be given another id or another key alike.
 */
export function RoleView({ id, onClose, isPage }: RoleViewProps) {
  const role = useApp((state) => state.graph.rolesById.get(id));
  if (role === undefined) return <UnknownRole id={id} isPage={isPage} />;
  return <KnownRole role={role} isPage={isPage} {...(onClose === undefined ? {} : { onClose })} />;
}

function KnownRole({ role, onClose, isPage }: Omit<RoleViewProps, 'id'> & { readonly role: Role }) {
  const loaded = useDetails();
  const load = useApp((state) => state.loadDetails);
  const titleRef = useFocusOnArrival(role.id);
  const details = valueOf(loaded);
  const index = details === undefined ? undefined : indexDetails(details);
  const text = details?.roles[role.id];
  const titleLevel: TitleLevel = isPage ? 1 : 2;
  return (
    <article
      className={isPage ? `${styles.view} ${styles.page}` : styles.view}
      aria-labelledby={`role-${role.id}`}
    >
      {onClose !== undefined && <RoleTools role={role} onClose={onClose} />}
      <RoleHead role={role} titleLevel={titleLevel} titleRef={titleRef} />
      <PlanLinks role={role} />
      {onClose === undefined && <RoleTools role={role} />}
      <StandingSection key={`standing-${role.id}`} role={role} titleLevel={titleLevel} />
      {loaded.status === 'failed' ? (
        <FailureNote what="The description of this role" reason={loaded.reason} onRetry={load} />
      ) : text === undefined ? (
        <Loading what="the description" />
      ) : (
        <AboutSection key={role.id} text={text} />
      )}
      <PaySection role={role} titleLevel={titleLevel} text={text} />
      {index !== undefined && (
        <OutlookSection soc={role.soc} titleLevel={titleLevel} index={index} />
      )}
      <NeedsSection key={`needs-${role.id}`} role={role} titleLevel={titleLevel} text={text} />
      <WorkSection role={role} titleLevel={titleLevel} text={text} />
      <MovesSection key={`in-${role.id}`} role={role} titleLevel={titleLevel} direction="in" />
      <MovesSection key={`out-${role.id}`} role={role} titleLevel={titleLevel} direction="out" />
      {index !== undefined && text !== undefined && (
        <>
          <CodesSection role={role} titleLevel={titleLevel} text={text} index={index} />
          <SkillsSlot
            key={`skills-${role.id}`}
            role={role}
            titleLevel={titleLevel}
            onet={text.onet}
          />
          <SourcesSection key={role.id} titleLevel={titleLevel} text={text} index={index} />
        </>
      )}
      <p className={styles.standing}>
        Titles and levels differ between employers: the same title may mean more or less elsewhere.
        Read the duties before you compare.
      </p>
    </article>
  );
}
