import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Program } from '../domain/model.ts';
import { paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';

/** A program's name, or other words for it, leading to its page. */
export function ProgramLink({
  program,
  children,
}: {
  readonly program: Pick<Program, 'id' | 'name'>;
  readonly children?: ReactNode;
}) {
  const search = useLinkQuery();
  return (
    <Link to={{ pathname: paths.program(program.id), search }}>{children ?? program.name}</Link>
  );
}
