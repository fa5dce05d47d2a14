import { ArrowLeft } from 'lucide-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import type { Role } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { OutlookSection } from '../../parts/OutlookSection.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { describeSharing } from '../../parts/sharingWords.ts';
import { TermMark } from '../../parts/TermMark.tsx';
import { WithDetails } from '../../parts/WithDetails.tsx';
import type { PlaceList } from '../../store/appStore.ts';
import { useApp, usePlaces } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AreasSection } from './AreasSection.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { NearSection } from './NearSection.tsx';
import styles from './PayView.module.css';
import { PricesField } from './PricesField.tsx';
import { StatesSection } from './StatesSection.tsx';
import { usePlaceIndex } from './usePlaceIndex.ts';

/** What a role pays: here, in every state and area, over the years, and what is expected of it. */
export function PayView({
  role,
  titleRef,
}: {
  readonly role: Role;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}) {
  return (
    <article className={styles.view} aria-labelledby="pay-title">
      <p className={styles.back}>
        <ArrowLeft size={16} aria-hidden />
        <RoleLink role={role}>{role.title}</RoleLink>
      </p>
      <h1 id="pay-title" ref={titleRef} tabIndex={-1}>
        Pay of {role.title}
      </h1>
      <WithDetails what="the occupation">
        {(index) => (
          <>
            <Intro role={role} index={index} />
            <Places>{(places) => <Sections role={role} index={index} list={places} />}</Places>
            <ChangeSection role={role} index={index} />
            <OutlookSection soc={role.soc} titleLevel={1} index={index} />
          </>
        )}
      </WithDetails>
    </article>
  );
}

function Intro({ role, index }: { readonly role: Role; readonly index: DetailsIndex }) {
  const roles = useApp((state) => state.map.roles);
  return (
    <p className={styles.intro}>
      {describeSharing(role, index.occupationsBySoc.get(role.soc), roles)} Low, typical and high are
      three published <TermMark id="percentile">percentiles</TermMark> of that occupation that stand
      for this role; which three is this map’s choice.
    </p>
  );
}

function Places({ children }: { readonly children: (places: PlaceList) => ReactNode }) {
  const places = usePlaces();
  const load = useApp((state) => state.loadPlaces);
  switch (places.status) {
    case 'ready':
      return children(places.value);
    case 'failed':
      return <FailureNote what="The list of places" reason={places.reason} onRetry={load} />;
    default:
      return <Loading what="the places" />;
  }
}

function Sections({
  role,
  index,
  list,
}: {
  readonly role: Role;
  readonly index: DetailsIndex;
  readonly list: PlaceList;
}) {
  const places = usePlaceIndex(list);
  const areas = useRef<HTMLDivElement>(null);
  return (
    <>
      <PricesField places={places} index={index} />
      <NearSection role={role} index={index} places={places} />
      <StatesSection
        role={role}
        index={index}
        places={places}
        onShowAreas={() => {
          areas.current?.scrollIntoView();
          areas.current?.focus({ preventScroll: true });
        }}
      />
      <div ref={areas} tabIndex={-1} className={styles.areas}>
        <AreasSection role={role} index={index} places={places} />
      </div>
    </>
  );
}
