import type { Plan } from '../../../domain/plan/planModel.ts';
import type { PathWords } from '../usePathWords.ts';

export interface Milestone {
  readonly month: number;
  readonly what: string;
}

/** What happens on a path, in order of time; study before the move of the same month. */
export function listMilestones(
  from: string,
  plan: Plan | undefined,
  { nodeName, studyName }: Pick<PathWords, 'nodeName' | 'studyName'>,
): readonly Milestone[] {
  const studies = (plan?.studies ?? []).flatMap(({ id, kind, start, end }): Milestone[] => {
    const name = studyName(id);
    if (kind === 'credential') return [{ month: end, what: `Pass the ${name} exam` }];
    return end === start
      ? [{ month: end, what: `Complete: ${name}` }]
      : [
          { month: start, what: `Begin: ${name}` },
          { month: end, what: `Complete: ${name}` },
        ];
  });
  const moves = (plan?.stops ?? []).map(({ role, month }) => ({
    month,
    what: `Move to ${nodeName(role)}`,
  }));
  const start = { month: 0, what: `Start as ${nodeName(from)}` };
  return [start, ...[...studies, ...moves].sort((a, b) => a.month - b.month)];
}
