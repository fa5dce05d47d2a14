import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ChevronRight } from 'lucide-react';
import type { Preset } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { useApp, useAppStore } from '../../store/useApp.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { CredentialsSection } from './CredentialsSection.tsx';
import { EducationSection } from './EducationSection.tsx';
import { ExperienceSection } from './ExperienceSection.tsx';
import { SectionHeading } from './FormSection.tsx';
import { isEmptyProfile } from './isEmptyProfile.ts';
import { KeepingNote } from './KeepingNote.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { PositionSection } from './PositionSection.tsx';
import { Presets } from './Presets.tsx';
import styles from './ProfileForm.module.css';
import { listProfileRules } from './profileRules.ts';
import { ProfileTools } from './ProfileTools.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { StandingSummary } from './StandingSummary.tsx';
import { StudySection } from './StudySection.tsx';

/** Everything the reader says of themselves; each change counts at once. */
export function ProfileForm({
  isPage,
}: {
  /** False in a panel beside the map. */
  readonly isPage: boolean;
}) {
  const isReading = useApp((state) => state.profileKeeping.status === 'reading');
  const loadEligibility = useApp((state) => state.loadEligibility);
  useEffect(() => loadEligibility(), [loadEligibility]);
  // A change made before the kept profile is here would be taken for it.
  if (isReading) return <Loading what="the profile" />;
  return (
    <SectionHeading value={isPage ? 'h2' : 'h3'}>
      <WithDetails what="the questions">
        {(index) => <Form index={index} isPage={isPage} />}
      </WithDetails>
    </SectionHeading>
  );
}

function Form({ index, isPage }: { readonly index: DetailsIndex; readonly isPage: boolean }) {
  const map = useApp((state) => state.map);
  const isEmpty = useApp((state) => isEmptyProfile(state.profile));
  const store = useAppStore();
  const rules = useMemo(() => listProfileRules(map, index.details), [map, index]);
  const { presets } = index.details;
  /** How often the profile was replaced as a whole; what fields held beside it goes with it. */
  const [round, setRound] = useState(0);
  const [done, setDone] = useState({ said: '', hasLeft: false });
  const doneRef = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (done.hasLeft) doneRef.current?.focus({ preventScroll: true });
  }, [done]);
  const replaced = (said: string, hasLeft: boolean) => {
    setRound((count) => count + 1);
    setDone({ said, hasLeft });
  };
  const choose = ({ title, says, profile }: Preset) => {
    store.getState().setProfile(profile);
    replaced(`Filled in from “${title}”. ${says} Change what differs.`, true);
    doneRef.current?.scrollIntoView({ block: 'center' });
  };

  return (
    <div className={styles.form}>
      <KeepingNote />
      <StandingSummary isPage={isPage} />
      <ProfileTools onDone={replaced} />
      <p ref={doneRef} className={styles.done} role="status" tabIndex={-1}>
        {done.said}
      </p>
      {isEmpty ? (
        <div className={styles.start}>
          <p>
            Start from the example nearest to you, or fill in what you like. All of it is optional.
          </p>
          <Presets presets={presets} onChoose={choose} />
        </div>
      ) : (
        <details key={`examples ${round}`} className={styles.examples}>
          <summary>
            <ChevronRight className={styles.sign} size={16} aria-hidden />
            Start from an example
          </summary>
          <Presets presets={presets} onChoose={choose} />
        </details>
      )}
      <PositionSection index={index} />
      <EducationSection index={index} rules={rules} />
      <CredentialsSection index={index} />
      <ExperienceSection key={`experience ${round}`} index={index} rules={rules} />
      <QuestionsSection index={index} rules={rules} />
      <PlaceSection />
      <StudySection />
    </div>
  );
}
