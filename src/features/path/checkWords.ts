import type { Plan, PlanQuestion, PlanResult } from '../../domain/plan/planModel.ts';
import { joinWithAnd } from '../../parts/joinWords.ts';
import { formatDuration } from '../../parts/planDates.ts';
import type { PathNames } from './usePathNames.ts';

/** A longer stay that would let a path that stops short go on. */
export interface HelpfulStay {
  /** Of the step, in the path. */
  readonly position: number;
  readonly months: number;
  readonly text: string;
}

/** What the planner says of the newest step of a path made by hand, each a sentence. */
export interface PathCheck {
  readonly text: string;
  /** What comes first, or what is missing. */
  readonly more?: string | undefined;
  readonly stay?: HelpfulStay | undefined;
}

/**
 * When the last step of a path can be taken and what comes first, by the fastest
 * plan along it; or which stop stands in the way, what is missing there, and
 * how long a stay would help.
 */
export function describeCheck(
  { answer, noPlan }: PlanResult,
  question: PlanQuestion,
  names: PathNames,
): PathCheck {
  const [plan] = answer.plans;
  if (plan !== undefined) return describeArrival(plan, names);
  const nodes = [question.from, ...(question.path ?? []).map(({ role }) => role)];
  const stuck = noPlan?.stuck;
  const what =
    stuck !== undefined
      ? describeStuck(stuck, nodes, names)
      : {
          text:
            noPlan?.obstacle === 'limits'
              ? 'This path goes beyond your limits.'
              : 'Not all that these jobs ask can be had on this path.',
        };
  const wait = noPlan?.changes.find((change) => change.kind === 'wait');
  if (wait === undefined) return what;
  const { position, months } = wait;
  const at = names.nodeName(nodes[position]!);
  return {
    ...what,
    stay: { position, months, text: `Stay ${formatDuration(months)} as ${at} first` },
  };
}

type Words = Pick<PathCheck, 'text' | 'more'>;

function describeArrival(
  { from, stops, studies }: Plan,
  { nodeName, studyName }: PathNames,
): Words {
  const position = stops.length - 1;
  const { role, month } = stops[position]!;
  const before = stops[position - 1] ?? { role: from, month: 0 };
  const stayed = month - before.month;
  const needed = studies.filter(({ neededFor }) => neededFor === position);
  const first = needed.map(studyName);
  // Where study takes until then, the time in the job passes beside it and is not what one waits for.
  const isForStudy = needed.some(({ end }) => end === month);
  if (stayed > 0 && !isForStudy) {
    first.push(`${formatDuration(stayed)} as ${nodeName(before.role)}`);
  }
  const when = month === 0 ? 'at once' : `in about ${formatDuration(month)}`;
  return {
    text: `Stop ${stops.length}, ${nodeName(role)}, can be reached ${when}.`,
    more: first.length === 0 ? undefined : `First: ${joinWithAnd(first)}.`,
  };
}

function describeStuck(
  { position, missing }: NonNullable<NonNullable<PlanResult['noPlan']>['stuck']>,
  nodes: readonly string[],
  { nodeName, gapsText }: PathNames,
): Words {
  return {
    text: `Stop ${position + 1}, ${nodeName(nodes[position + 1]!)}, can’t be had on this path.`,
    more:
      missing.length === 0
        ? undefined
        : `As ${nodeName(nodes[position]!)} you would still be missing: ${gapsText(missing)}.`,
  };
}
