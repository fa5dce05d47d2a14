import { Link } from 'react-router';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import type { Judge } from '../../domain/eligibility/judge.ts';
import type { CareerDetails, Role } from '../../domain/model.ts';
import { saysWhatOneHas } from '../../domain/profile.ts';
import { MissingList } from '../../parts/MissingList.tsx';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { uncapitalize } from '../../parts/requirementWords.ts';
import { valueOf } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { describeStanding } from './describeStanding.ts';
import { FromHere } from './FromHere.tsx';
import { Section, SubHeading, type TitleLevel } from '../../parts/Section.tsx';
import styles from './StandingSection.module.css';

/** How far the reader is from the role and exactly what is missing; without a profile, how to find out. */
export function StandingSection({
  role,
  titleLevel,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
}) {
  const hasProfile = useApp((state) => saysWhatOneHas(state.profile));
  const isReading = useApp((state) => state.profileKeeping.status === 'reading');
  const judge = useSelected('judge');
  const details = useApp((state) => valueOf(state.details));
  if (!hasProfile) return isReading ? null : <Invitation />;
  return (
    <Section title="Where you stand" titleLevel={titleLevel}>
      {judge === undefined || details === undefined ? (
        <Pending />
      ) : (
        <Known role={role} titleLevel={titleLevel} judge={judge} details={details} />
      )}
    </Section>
  );
}

function Invitation() {
  const search = useLinkQuery();
  return (
    <p className={styles.invitation}>
      <Link to={{ pathname: paths.profile, search }}>Say what you have</Link>, and this page shows
      what is missing.
    </p>
  );
}

function Pending() {
  const eligibility = useApp((state) => state.eligibility);
  const load = useApp((state) => state.loadEligibility);
  return eligibility.status === 'failed' ? (
    <FailureNote what="What you qualify for" reason={eligibility.reason} onRetry={load} />
  ) : (
    <Loading what="where you stand" />
  );
}

function Known({
  role,
  titleLevel,
  judge,
  details,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly judge: Judge;
  readonly details: CareerDetails;
}) {
  const isHere = useApp((state) => state.profile.position === role.id);
  const isTrying = useApp((state) => state.trial.length > 0);
  const isLeftOut = judge.profile.limits.withoutFamilies.includes(role.family);
  const gaps = judge.gapsOf(role.requires);
  const standing = standingOf(gaps);
  const words = describeStanding(gaps);
  return (
    <>
      {isHere && (
        <p>
          <strong>You are here.</strong>
        </p>
      )}
      <p className={styles.state}>
        <StandingMark standing={standing} />
        <span>
          {isTrying && 'With what you try out: '}
          {isTrying ? uncapitalize(words) : words}
        </span>
      </p>
      {(standing !== 'ready' || isTrying) && (
        <>
          {standing !== 'ready' && (
            <SubHeading titleLevel={titleLevel}>What is missing, by the nearest way</SubHeading>
          )}
          <MissingList requirement={role.requires} judge={judge} details={details} />
        </>
      )}
      {isLeftOut && <p>In your profile you leave this job family out.</p>}
      {!isHere && <FromHere role={role} titleLevel={titleLevel} judge={judge} details={details} />}
    </>
  );
}
