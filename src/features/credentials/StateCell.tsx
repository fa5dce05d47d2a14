import { Check, FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  ruleOf,
  isCredential,
  type CredentialGain,
  type Gainable,
} from '../../domain/eligibility/findGains.ts';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './CredentialTable.module.css';
import { findHolding } from './holding.ts';

/** Held, open now, or what is missing first, in short. */
export function StateCell({
  thing,
  gain,
  index,
}: {
  readonly thing: Gainable;
  readonly gain: CredentialGain;
  readonly index: DetailsIndex;
}) {
  const map = useApp((state) => state.map);
  const holding = useApp(({ profile }) => findHolding(profile, thing));
  if (holding !== undefined) {
    return (
      <Marked sign={<Check size={14} strokeWidth={3} aria-hidden />}>
        {holding === 'same' ? 'You have it' : 'You have it or more'}
      </Marked>
    );
  }
  if (gain.isHeld) return <Marked sign={<FlaskConical size={14} aria-hidden />}>Tried out</Marked>;
  const standing = standingOf(gain.gaps);
  return (
    <Marked sign={<StandingMark standing={standing} hasWord={false} />}>
      {standing === 'ready'
        ? describeReady(thing)
        : `Missing: ${describeGaps(gain.gaps.missing, map, index)}`}
    </Marked>
  );
}

function describeReady(thing: Gainable): string {
  if (ruleOf(thing) !== undefined) return 'Eligible now';
  return isCredential(thing) ? 'Open to all, as far as known' : 'Open to all';
}

function Marked({ sign, children }: { readonly sign: ReactNode; readonly children: string }) {
  return (
    <span className={styles.marked}>
      {sign}
      <span>{children}</span>
    </span>
  );
}
