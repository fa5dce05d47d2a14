import { Check, FlaskConical } from 'lucide-react';
import {
  canBeGained,
  gapFor,
  isCredential,
  ruleOf,
  type CredentialGain,
  type Gainable,
} from '../../domain/eligibility/findGains.ts';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import type { Judge } from '../../domain/eligibility/judge.ts';
import { countRoles } from '../../parts/countRoles.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatMonths, formatUsdRange } from '../../parts/format.ts';
import { GradeMarks } from '../../parts/GradeMarks.tsx';
import { MissingList } from '../../parts/MissingList.tsx';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import styles from './CredentialView.module.css';
import { gradesOf } from './gradesOf.ts';
import { findHolding } from './holding.ts';
import { ProfileButton } from './ProfileButton.tsx';
import { ProfileHint } from './ProfileHint.tsx';
import { RoleList } from './RoleList.tsx';
import { sumCosts } from '../../domain/eligibility/totalCost.ts';
import { useGain } from './useGains.ts';

interface OneThing {
  readonly thing: Gainable;
  readonly index: DetailsIndex;
}

/** What a credential or program is for the reader: held, open now or what is missing first, and what it would open. */
export function ForYou({ thing, index }: OneThing) {
  const judge = useSelected('judge');
  const gain = useGain(thing);
  const holding = useApp(({ profile }) => findHolding(profile, thing));
  return (
    <section className={styles.forYou} aria-labelledby="for-you">
      <h2 id="for-you">For you</h2>
      <ProfileHint />
      {holding === undefined && judge !== undefined && !canBeGained(thing) && (
        <p>It can’t be earned any more, so no step on this map leads to it.</p>
      )}
      {holding !== undefined && (
        <p className={styles.state}>
          <Check size={16} strokeWidth={3} aria-hidden />
          {holding === 'same'
            ? 'You have it.'
            : 'You have a program that stands for it: the same kind, at this level or above.'}
        </p>
      )}
      {holding === undefined && judge !== undefined && gain !== undefined && (
        <Way thing={thing} index={index} judge={judge} gain={gain} />
      )}
      {holding !== 'more' && (
        <div>
          <ProfileButton thing={thing} />
        </div>
      )}
      {gain?.isHeld === false && <Opens gain={gain} />}
    </section>
  );
}

interface OneGain extends OneThing {
  readonly judge: Judge;
  readonly gain: CredentialGain;
}

/** From where the reader is, with what is tried out, to the thing. */
function Way({ thing, index, judge, gain }: OneGain) {
  const isTrying = useApp(({ trial }) => trial.length > 0);
  if (gain.isHeld) {
    return (
      <p className={styles.state}>
        <FlaskConical size={16} aria-hidden />
        You are trying it out.
      </p>
    );
  }
  const standing = standingOf(gain.gaps);
  const isReady = standing === 'ready';
  return (
    <>
      <p className={styles.state}>
        <StandingMark standing={standing} hasWord={false} />
        <span>
          {isTrying && 'With what you try out: '}
          {isReady ? describeReady(thing) : 'Not yet. First, by the nearest way:'}
        </span>
      </p>
      {!isReady && (
        <MissingList requirement={ruleOf(thing)} judge={judge} details={index.details} />
      )}
      <InAll thing={thing} index={index} judge={judge} gain={gain} />
    </>
  );
}

function describeReady(thing: Gainable): string {
  const hasRule = ruleOf(thing) !== undefined;
  if (isCredential(thing)) {
    return hasRule
      ? 'Eligible now: you have what its rule asks.'
      : 'Open to all, as far as this map knows.';
  }
  return hasRule ? 'Open now: you have what is asked to start.' : 'Nothing is asked to start.';
}

/** What is missing first and the thing itself, together. */
function InAll({ thing, index, judge, gain }: OneGain) {
  const own = gapFor(thing, judge);
  const { usd, isPartial, sources } = sumCosts([...gain.gaps.missing, own], index.details);
  const isReady = gain.gaps.missing.length === 0;
  return (
    <p>
      {isCredential(thing) ? (
        <strong>{isReady ? 'Exam fee' : 'With the exam fee'} </strong>
      ) : (
        <>
          <strong>{isReady ? 'It takes' : 'With the program itself'} </strong>
          about {formatMonths(gain.months)}
          {own.kind === 'program' &&
            own.isCompletion &&
            ' by the shorter way after an earlier degree'}
          ,{' '}
        </>
      )}
      {usd === undefined ? (
        'no cost found'
      ) : (
        <>
          {isPartial && 'at least '}
          {formatUsdRange(usd)} <GradeMarks grades={gradesOf(sources, index.sourcesById)} />
        </>
      )}
    </p>
  );
}

function Opens({ gain: { opens, nearer } }: { readonly gain: CredentialGain }) {
  const roles = useApp((state) => state.map.roles);
  const pick = (ids: readonly string[]) => roles.filter(({ id }) => ids.includes(id));
  return (
    <>
      <RoleList
        title={`Opens ${countRoles(opens.length)} for you`}
        none="By itself it makes no further role ready for you."
        say="Ready once you have it and what it asks first, and not without it."
        roles={pick(opens)}
      />
      {nearer.length > 0 && (
        <details>
          <summary>Brings {countRoles(nearer.length)} nearer</summary>
          <RoleList title="Fewer steps away with it" none="" roles={pick(nearer)} />
        </details>
      )}
    </>
  );
}
