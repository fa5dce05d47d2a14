import { Fragment } from 'react';
import type { Credential } from '../../domain/model.ts';
import {
  findRenewalBurden,
  type LearningPerYear,
  type UnknownRenewal,
} from '../../domain/renewalBurden.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { FactList } from '../../parts/FactList.tsx';
import { formatUsdRange } from '../../parts/format.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './CredentialView.module.css';
import { FactItems } from './FactItems.tsx';

/** The credentials in the profile, and what keeping them all takes in a year; nothing when there are none. */
export function HeldCredentials({ index }: { readonly index: DetailsIndex }) {
  const ids = useApp(({ profile }) => profile.credentials);
  const held = index.details.credentials.filter(({ id }) => ids.includes(id));
  if (held.length === 0) return null;
  const { usd, learning, unknown, sources } = findRenewalBurden(held);
  return (
    <section className={styles.held} aria-labelledby="held">
      <h2 id="held">Credentials I hold</h2>
      <p>
        {held.map((credential, at) => (
          <Fragment key={credential.id}>
            {at > 0 && ', '}
            <CredentialLink credential={credential} hasName={held.length === 1} />
          </Fragment>
        ))}
      </p>
      <h3>{held.length === 1 ? 'To keep it, each year' : 'To keep them all, each year'}</h3>
      <FactList
        facts={[
          { name: 'Cost', value: usd === undefined ? <Missing /> : formatUsdRange(usd) },
          {
            name: 'Further learning',
            term: 'ceu',
            value:
              learning.length === 0 ? <Missing /> : learning.map(describeLearning).join(' and '),
          },
        ]}
      />
      {sources.length > 0 && <SourceNote of="renewal" sources={sources} />}
      {unknown.length > 0 && (
        <p>Not counted, as no figure was found: {unknown.map(describeUnknown).join('; ')}.</p>
      )}
      <details>
        <summary>How this is worked out, and what the issuers add</summary>
        <div className={styles.how}>
          <p>
            Fees and learning are spread over the years of each renewal cycle. The low cost takes
            the lowest fee that is stated for each, such as a member’s, the high cost the highest; a
            membership is paid once for all credentials of its issuer.
          </p>
          <p>
            Issuers may ask for less learning for a second credential. The low figure counts only
            the most that one of an issuer’s credentials asks by itself, the high one adds all up.
          </p>
          <Rules held={held} />
        </div>
      </details>
    </section>
  );
}

function Missing() {
  return <span className={styles.aside}>no figure found</span>;
}

/** Rules that several credentials state in the same words come once. */
function Rules({ held }: { readonly held: readonly Credential[] }) {
  const rules = held.flatMap(({ renewal }) => renewal?.rules ?? []);
  const once = [...new Map(rules.map((rule) => [rule.value, rule])).values()];
  return once.length === 0 ? null : <FactItems facts={once} of="this rule" />;
}

const amounts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** `10–20 CEUs`. */
function describeLearning({ unit, perYear: { low, high } }: LearningPerYear): string {
  const ends = [...new Set([amounts.format(low), amounts.format(high)])];
  return `${ends.join('–')} ${unit}`;
}

/** `the cost of CPHQ`, `the cost and the learning of CRIS`. */
function describeUnknown({ credential, isCostUnknown, isLearningUnknown }: UnknownRenewal): string {
  const what = [
    ...(isCostUnknown ? ['the cost'] : []),
    ...(isLearningUnknown ? ['the learning'] : []),
  ];
  return `${what.join(' and ')} of ${credential.abbreviation}`;
}
