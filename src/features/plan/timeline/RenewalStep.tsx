import type { Credential } from '../../../domain/model.ts';
import type { PlanRenewal } from '../../../domain/plan/planModel.ts';
import { findRenewalFee } from '../../../domain/renewalFee.ts';
import { CredentialLink } from '../../../parts/CredentialLink.tsx';
import { addMonths, formatDuration, formatMonth } from '../../../parts/planDates.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { describeCost } from './costWords.ts';
import type { PlanEvent } from './listEvents.ts';
import styles from './Step.module.css';

/** Keeping a credential until the target: the first renewal, and those that follow it. */
export function RenewalStep({
  event: { renewals },
  credential,
  startMonth,
}: {
  readonly event: Extract<PlanEvent, { readonly kind: 'renewal' }>;
  readonly credential: Credential;
  readonly startMonth: string;
}) {
  return (
    <div className={styles.facts}>
      <span>
        Renew <CredentialLink credential={credential} />
        {describeRest(renewals, startMonth)}.{' '}
        {describeCost(
          renewals[0]?.usd,
          renewals.length > 1 ? 'Each time it costs' : 'It costs',
          'The fee is in no source.',
        )}
      </span>
      <SourceNote
        of={`the renewal of ${credential.abbreviation}`}
        sources={findRenewalFee(credential)?.sources ?? []}
      />
    </div>
  );
}

function describeRest(renewals: readonly PlanRenewal[], startMonth: string): string {
  const [first, second] = renewals;
  const last = renewals.at(-1);
  if (first === undefined || second === undefined || last === undefined) return '';
  const every = formatDuration(second.month - first.month);
  return `, and again every ${every}: ${renewals.length} times before you are there, the last in ${formatMonth(addMonths(startMonth, last.month))}`;
}
