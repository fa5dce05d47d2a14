import { findMobility } from '../domain/mobility.ts';
import type { Mobility, Move } from '../domain/model.ts';
import { useApp } from '../store/useApp.tsx';
import { describeShare } from './moveWords.ts';

/**
 * What a survey saw of workers who make a move: a share of a whole occupation
 * group, with its doubt; or why there is no figure, which is never a sign that
 * nobody makes the move.
 */
export function ObservedMove({
  move,
  mobility,
}: {
  readonly move: Move;
  readonly mobility: Mobility;
}) {
  const { rolesById } = useApp((state) => state.graph);
  const from = rolesById.get(move.from);
  const to = rolesById.get(move.to);
  if (from === undefined || to === undefined) {
    return (
      <p>
        There is no figure: the survey compares occupations, and a starting point has no occupation
        code on this map.
      </p>
    );
  }
  const finding = findMobility(mobility, from.soc, to.soc);
  switch (finding.kind) {
    case 'observed':
      return (
        <>
          <p>
            Of all workers in “{finding.from.title}”, {describeShare(finding.share)} were found in “
            {finding.to.title}” a year later; {describeShare(finding.from.stayShare)} were still
            where they were. This is a share of all workers, so small numbers are normal.
          </p>
          <p>
            It is rough: these are older, wider occupation groups that hold other jobs, too, and few
            people in the survey made any one move. Period: {mobility.period}.
          </p>
        </>
      );
    case 'same-group':
      return (
        <p>
          There is no figure: the survey counts both jobs in one group (“{finding.group.title}”), so
          it cannot see this move.
        </p>
      );
    case 'not-observed':
      return (
        <p>
          There is no figure: among the people in the survey, none went from “{finding.from.title}”
          to “{finding.to.title}” within a year. The survey is small and misses moves that people do
          make, so this says nothing against the move.
        </p>
      );
    case 'unknown':
      return <p>There is no figure: the survey’s groups do not cover both of these jobs.</p>;
  }
}
