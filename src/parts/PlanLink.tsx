import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../store/paths.ts';
import type { PlanChoices } from '../store/planChoices.ts';
import { useLinkQueryWithPlan } from '../store/usePlanChoices.ts';

/** Leads to the plans of another question: the reader's own with `part` in it, and no path made by hand. */
export function PlanLink({
  part,
  onClick,
  children,
}: {
  readonly part: Partial<PlanChoices>;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}) {
  const search = useLinkQueryWithPlan({
    plan: undefined,
    path: undefined,
    isBuilding: false,
    ...part,
  });
  return (
    <Link to={{ pathname: paths.plan, search }} onClick={onClick}>
      {children}
    </Link>
  );
}
