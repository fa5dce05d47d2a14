import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Program } from '../domain/model.ts';
import { awardOfProgram } from '../domain/schools.ts';
import { paths } from '../store/paths.ts';
import { useApp } from '../store/useApp.tsx';
import { useLinkQueryWithCompare } from '../store/useCompareChoices.ts';

/**
 * Leads to the schools that report programs like it, those of the state in force
 * first; that state is not in the link. Nothing for a program that no school reports by itself.
 */
export function SchoolsLink({
  program,
  children,
}: {
  readonly program: Program;
  /** Other words for the link. */
  readonly children?: ReactNode;
}) {
  const award = awardOfProgram(program.level);
  const search = useLinkQueryWithCompare({
    award,
    cips: program.cips ?? [],
    schoolState: undefined,
    schoolWords: '',
  });
  const place = useApp((state) => state.placeWages.place);
  if (program.cips === undefined || award === undefined) return null;
  const state = place.states?.[0];
  const where =
    state === undefined ? '' : ` in ${place.kind === 'state' ? place.name : state.toUpperCase()}`;
  return (
    <Link to={{ pathname: paths.guidePage('schools'), search }}>
      {children ?? `Schools with programs like it${where}`}
    </Link>
  );
}
