import { FlaskConical } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import type { Role } from '../../domain/model.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGained } from '../../parts/gapWords.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useAppStore, useSelected } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './TrialBar.module.css';
import bar from '../../ui/bar.module.css';

/**
 * What is tried out as if the reader had it, which further roles it would make
 * ready, and the two ways to end: stop, or take it into the profile. Without a
 * trial only what was last said stays, for screen readers.
 */
export function TrialBar() {
  const trial = useApp((state) => state.trial);
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  const isJudged = useSelected('judge') !== undefined;
  const opened = useSelected('openedByTrial');
  const roles = useSelected('mapRoles').filter(({ id }) => opened.has(id));
  const store = useAppStore();
  const [ending, setEnding] = useState('');
  const isOn = trial.length > 0 && isJudged;
  const names = trial.map((gap) => describeGained(gap, map, index)).join('; ');
  const finding = `${countMore(roles.length)} would be ready`;

  useEffect(() => {
    // What was just chosen may be under the bar now.
    if (isOn && document.activeElement !== document.body) {
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    }
  }, [isOn]);

  const stop = () => {
    setEnding('Stopped trying out. Your profile is as it was.');
    store.getState().setTrial([]);
    focusMain();
  };
  const add = () => {
    const { profile, eligibility, setProfile, setTrial } = store.getState();
    const built = valueOf(eligibility);
    if (built === undefined) return;
    setEnding(`Added to your profile: ${names}.`);
    setProfile(built.add(profile, trial));
    setTrial([]);
    focusMain();
  };
  return (
    <>
      <LiveRegion message={isOn ? `Trying out: ${names}. ${finding}.` : ending} />
      {isOn && (
        <section className={bar.bar} aria-label="Trying out">
          <div className={styles.words}>
            <p>
              <FlaskConical className={styles.sign} size={16} aria-hidden />
              <strong>Trying out:</strong> {names}.
            </p>
            <p>
              {finding}
              <Opened key={roles.map(({ id }) => id).join(' ')} roles={roles} />
            </p>
          </div>
          <div className={styles.buttons}>
            <Button onClick={add}>Add to my profile</Button>
            <Button onClick={stop}>Stop</Button>
          </div>
        </section>
      )}
    </>
  );
}

function countMore(count: number): string {
  if (count === 0) return 'No more roles';
  return count === 1 ? '1 more role' : `${count} more roles`;
}

/** Where there is room; a phone's bar names roles only on opening, or it would hide the page. */
const NAMED_AT_ONCE = 3;
const IS_NARROW = '(max-width: 599px)';

function Opened({ roles }: { readonly roles: readonly Role[] }) {
  const [isAll, setIsAll] = useState(false);
  const isNarrow = useMediaQuery(IS_NARROW);
  if (roles.length === 0) return '.';
  const hidden = isNarrow ? roles.length : roles.length - NAMED_AT_ONCE;
  const canOpen = isNarrow || hidden > 1;
  const shown = isAll || !canOpen ? roles : roles.slice(0, roles.length - hidden);
  return (
    <>
      {shown.length > 0 ? ': ' : '. '}
      {shown.map((role, index) => (
        <Fragment key={role.id}>
          {index > 0 && ', '}
          <RoleLink role={role} />
        </Fragment>
      ))}{' '}
      {canOpen && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
        >
          {isAll ? 'Show fewer' : isNarrow ? 'Show which' : `and ${hidden} more`}
        </button>
      )}
    </>
  );
}
