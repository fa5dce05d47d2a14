import { capitalize } from './requirementWords.ts';
import type { ReactNode } from 'react';
import { useApp, useDetails } from '../store/useApp.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { indexDetails, type DetailsIndex } from './detailsIndex.ts';

/** Shows its content once the details are there; until then, that they are coming or why they are not. */
export function WithDetails({
  what,
  children,
}: {
  /** What is on its way, as in "Loading the credentials". */
  readonly what: string;
  readonly children: (index: DetailsIndex) => ReactNode;
}) {
  const details = useDetails();
  const load = useApp((state) => state.loadDetails);
  switch (details.status) {
    case 'ready':
      return children(indexDetails(details.value));
    case 'failed':
      return <FailureNote what={capitalize(what)} reason={details.reason} onRetry={load} />;
    default:
      return <Loading what={what} />;
  }
}
