import { Link } from 'react-router';
import {
  MOST_MOVES,
  type NoPlan,
  type PlanChange,
  type PlanQuestion,
} from '../../../domain/plan/planModel.ts';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../../parts/educationWords.ts';
import { formatUsd } from '../../../parts/format.ts';
import { describeGaps } from '../../../parts/gapWords.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import type { PlanChoices, PlanLimitChoices } from '../../../store/planChoices.ts';
import { paths } from '../../../store/paths.ts';
import { useApp } from '../../../store/useApp.tsx';
import { useLinkQuery } from '../../../store/useChoose.ts';
import { useLinkQueryWithPlan, usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { focusMain } from '../../../ui/focusMain.ts';
import { usePlanNames } from '../../../parts/usePlanNames.ts';
import { describeLimits, type LimitNames } from './limitWords.ts';
import styles from './PlanAnswer.module.css';

/** Why there is no plan, and the single changes that give one. */
export function NoPlanView({
  noPlan,
  question,
}: {
  readonly noPlan: NoPlan;
  readonly question: PlanQuestion;
}) {
  const { obstacle, changes, stuck } = noPlan;
  return (
    <section className={styles.none} aria-labelledby="no-plan">
      <h2 id="no-plan">{obstacle === 'there-already' ? 'You are there already' : 'No plan'}</h2>
      {stuck === undefined ? (
        <Why obstacle={obstacle} question={question} />
      ) : (
        <Stuck stuck={stuck} question={question} />
      )}
      {changes.length === 0 && obstacle !== 'there-already' && (
        <NoSingleChange obstacle={obstacle} />
      )}
      {changes.length > 0 && (
        <>
          <h3>
            {changes.length === 1
              ? 'One change that could help'
              : 'Changes that could help, each by itself'}
          </h3>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={keyOf(change)}>
                <Change change={change} question={question} />
                <span className={styles.gives}>{describeGain(change)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {obstacle === 'no-moves' && <ByHand question={question} />}
    </section>
  );
}

/** Where a path made by hand ends for now, and why. */
function Stuck({
  stuck: { position, missing },
  question,
}: {
  readonly stuck: NonNullable<NoPlan['stuck']>;
  readonly question: PlanQuestion;
}) {
  const { nodeName } = usePlanNames();
  const map = useApp((state) => state.map);
  const index = useDetailsIndex();
  const role = nodeName(question.path![position]!.role);
  const before = position === 0 ? question.from : question.path![position - 1]!.role;
  return (
    <p>
      Stop {position + 1}, {role}, can’t be had on this path.{' '}
      {missing.length > 0 && (
        <>
          As {nodeName(before)} you would still be missing: {describeGaps(missing, map, index)}
          .{' '}
        </>
      )}
      Each job is left as soon as the next one is open: staying longer in a job that counts, or a
      stop in between, can help.
    </p>
  );
}

function Why({
  obstacle,
  question,
}: {
  readonly obstacle: NoPlan['obstacle'];
  readonly question: PlanQuestion;
}) {
  const { nodeName } = usePlanNames();
  const [target, ...others] = question.targets;
  const to =
    target === undefined ? '' : others.length === 0 ? nodeName(target) : 'any of these jobs';
  const from = nodeName(question.from);
  const names = useLimitNames();
  switch (obstacle) {
    case 'there-already':
      return <p>The start and the target are the same job. Choose another target.</p>;
    case 'no-moves':
      return (
        <p>
          No moves on this map lead from {from} to {to}, not even in {MOST_MOVES} steps. That does
          not mean nobody does it: only that it is not a usual way.
        </p>
      );
    case 'limits':
      return (
        <p>
          There are ways from {from} to {to}, but none within your limits:{' '}
          {describeLimits(question.limits, names).join('; ')}.
        </p>
      );
    case 'rules':
      return (
        <p>
          Moves lead from {from} to {to}, but on none of them can all that the jobs ask be had in
          time: experience is missing where a job is left as soon as the next one is open, or a rule
          asks for something that no step leads to.
        </p>
      );
  }
}

/** What is left where no one change is enough. */
function NoSingleChange({ obstacle }: { readonly obstacle: NoPlan['obstacle'] }) {
  const change = useChangeAndGo();
  return (
    <div className={styles.byHand}>
      <p>No single change is enough.</p>
      {obstacle === 'limits' && (
        <Button onClick={() => change({ limits: WITHOUT_LIMITS })}>Set all limits aside</Button>
      )}
    </div>
  );
}

const WITHOUT_LIMITS: PlanLimitChoices = {
  months: 'none',
  usd: 'none',
  highestProgram: 'none',
  withoutFamilies: [],
  withoutCredentials: [],
  withCredentials: [],
};

/**
 * The fastest plan that a change gives. Not of another start: the link takes
 * someone there to have what that job asks, while this plan was found with what
 * the reader has.
 */
function describeGain({ kind, plan }: PlanChange): string {
  if (kind === 'start') return 'may give a plan: moves lead there';
  return plan.months === 0
    ? 'gives a plan with no wait'
    : `gives a plan of about ${formatDuration(plan.months)}`;
}

/** Changes the question; the button that was pressed goes with the old answer, so focus does not stay on it. */
function useChangeAndGo(): (part: Partial<PlanChoices>) => void {
  const { change } = usePlanChoices();
  return (part) => {
    focusMain();
    change(part);
  };
}

function useLimitNames(): LimitNames {
  const map = useApp((state) => state.map);
  return {
    family: (id) => map.families.find((one) => one.id === id)?.shortName ?? id,
    credential: (id) => map.credentials.find((one) => one.id === id)?.abbreviation ?? id,
  };
}

function Change({
  change,
  question,
}: {
  readonly change: PlanChange;
  readonly question: PlanQuestion;
}) {
  const { nodeName } = usePlanNames();
  const index = useDetailsIndex();
  const names = useLimitNames();
  const search = useLinkQuery();
  const { choices } = usePlanChoices();
  const set = useChangeAndGo();
  const { limits } = choices;
  const limitButton = (words: string, next: Partial<typeof limits>) => (
    <Button onClick={() => set({ limits: { ...limits, ...next } })}>{words}</Button>
  );
  switch (change.kind) {
    case 'months':
      return limitButton(`Allow ${formatDuration(change.months)}`, { months: change.months });
    case 'usd':
      return limitButton(`Allow ${formatUsd(change.usd)}`, { usd: change.usd });
    case 'highest-program':
      return limitButton(`Allow programs up to: ${EDUCATION_WORDS[change.level].full}`, {
        highestProgram: change.level,
      });
    case 'family':
      return limitButton(`Do not leave out ${names.family(change.family)}`, {
        withoutFamilies: question.limits.withoutFamilies.filter((id) => id !== change.family),
      });
    case 'allow-credential':
      return limitButton(`Allow ${names.credential(change.credential)}`, {
        withoutCredentials: limits.withoutCredentials.filter((id) => id !== change.credential),
      });
    case 'drop-credential':
      return limitButton(`Do not ask for ${names.credential(change.credential)}`, {
        withCredentials: limits.withCredentials.filter((id) => id !== change.credential),
      });
    case 'wait': {
      const { plan, position, months } = change;
      const node = position === 0 ? question.from : plan.stops[position - 1]!.role;
      const path = plan.stops.map(({ role }, at) => ({
        role,
        afterMonths: Math.max(question.path?.[at]?.afterMonths ?? 0, at === position ? months : 0),
      }));
      return (
        <Button onClick={() => set({ path })}>
          Stay {formatDuration(months)} as {nodeName(node)} first
        </Button>
      );
    }
    case 'statement':
      return (
        <span>
          If you can say “{index?.attestationsById.get(change.attestation)?.text ?? '…'}”,{' '}
          <Link to={{ pathname: paths.profile, search }}>say so in your profile</Link>
          {choices.from === undefined ? ': it' : ' and start from where you are: it'}
        </span>
      );
    case 'start':
      return (
        <Button onClick={() => set({ from: change.from, path: undefined })}>
          Start as {nodeName(change.from)}
        </Button>
      );
  }
}

function ByHand({ question }: { readonly question: PlanQuestion }) {
  const [target] = question.targets;
  const search = useLinkQueryWithPlan({ isBuilding: true });
  const change = useChangeAndGo();
  return (
    <p className={styles.byHand}>
      {target !== undefined && question.targets.length === 1 && (
        <Button onClick={() => change({ path: [{ role: target, afterMonths: 0 }] })}>
          Plan it all the same, straight there
        </Button>
      )}
      <Link to={{ pathname: paths.map, search }}>Build a path of your own on the map</Link>
    </p>
  );
}

function keyOf(change: PlanChange): string {
  const { plan: _plan, ...rest } = change;
  return JSON.stringify(rest);
}
