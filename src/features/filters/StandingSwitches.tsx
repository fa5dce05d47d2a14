import { useId } from 'react';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { STANDING_HELP } from '../../parts/standingHelp.ts';
import { useSelected } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { StandingUnknown } from './StandingUnknown.tsx';
import styles from './StandingSwitches.module.css';
import { useStandingOptions } from './useStandingOptions.ts';

/**
 * How many roles have each state, in one line: the key to the signs on the
 * map, and a switch for each state.
 */
export function StandingSwitches() {
  const labelId = useId();
  const isKnown = useSelected('standings') !== undefined;
  const { options, change } = useStandingOptions();
  if (!isKnown) {
    return (
      <div className={styles.unknown}>
        <StandingUnknown />
      </div>
    );
  }
  return (
    <div className={styles.switches} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        How near I am
      </span>
      {options.map(({ id, count, isOn }) => (
        <Button
          key={id}
          className={styles.switch}
          aria-pressed={isOn}
          title={STANDING_HELP[id]}
          onClick={() => change(id, !isOn)}
        >
          <StandingMark standing={id} />{' '}
          <span className={styles.count}>
            {count} <VisuallyHidden>{count === 1 ? 'role' : 'roles'}</VisuallyHidden>
          </span>
        </Button>
      ))}
    </div>
  );
}
