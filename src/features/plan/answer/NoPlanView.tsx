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
import { paths } from '../../../store/paths.ts';
import { useApp } from '../../../store/useApp.tsx';
import { useLinkQuery } from '../../../store/useChoose.ts';
import { useLinkQueryWithPlan, usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { usePlanNames } from '../usePlanNames.ts';
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
      {changes.length > 0 && (
        <>
          <h3>One change that gives a plan</h3>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={keyOf(change)}>
                <Change change={change} question={question} />
                <span className={styles.gives}>
                  {change.plan.months === 0
                    ? 'gives a plan with no wait'
                    : `gives a plan of about ${formatDuration(change.plan.months)}`}
                </span>
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
          There are ways from {from} to {to}, but none within your limits.
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

function Change({
  change,
  question,
}: {
  readonly change: PlanChange;
  readonly question: PlanQuestion;
}) {
  const { nodeName } = usePlanNames();
  const index = useDetailsIndex();
  const map = useApp((state) => state.map);
  const search = useLinkQuery();
  const { choices, change: set } = usePlanChoices();
  const { limits } = choices;
  const credentialName = (id: string) =>
    map.credentials.find((one) => one.id === id)?.abbreviation ?? id;
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
    case 'family': {
      const name = map.families.find(({ id }) => id === change.family)?.shortName ?? change.family;
      return limitButton(`Do not leave out ${name}`, {
        withoutFamilies: question.limits.withoutFamilies.filter((id) => id !== change.family),
      });
    }
    case 'allow-credential':
      return limitButton(`Allow ${credentialName(change.credential)}`, {
        withoutCredentials: limits.withoutCredentials.filter((id) => id !== change.credential),
      });
    case 'drop-credential':
      return limitButton(`Do not ask for ${credentialName(change.credential)}`, {
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
          <Link to={{ pathname: paths.profile, search }}>say so in your profile</Link>: it
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
  const { change } = usePlanChoices();
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
