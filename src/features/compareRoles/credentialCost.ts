import { findExamFee, listExamFees } from '../../domain/examFee.ts';
import { isGranted } from '../../domain/credentialStatus.ts';
import type { Credential, Role } from '../../domain/model.ts';
import { findRenewalBurden } from '../../domain/renewalBurden.ts';
import { listCredentials } from '../../domain/requirement.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount, formatUsdRange } from '../../parts/format.ts';

/** A credential that a role names. */
export interface NamedCredential {
  readonly credential: Credential;
  /** Asked for, if only as one way of several; else preferred. */
  readonly isAsked: boolean;
}

/** Those that a role asks for, then those that it only prefers, in its order. */
export function listNamedCredentials(
  { requires, prefers }: Role,
  index: DetailsIndex,
): readonly NamedCredential[] {
  const asked = listCredentials(requires);
  const preferred = listCredentials(prefers).filter((id) => !asked.includes(id));
  return [...asked, ...preferred].flatMap((id) => {
    const credential = index.credentialsById.get(id);
    return credential === undefined ? [] : [{ credential, isAsked: asked.includes(id) }];
  });
}

/** `exam $299–$399`; what no source gives is said to be missing. */
export function describeExam(credential: Credential): string {
  if (!isGranted(credential.status.value)) return 'no longer granted';
  const fee = findExamFee(credential);
  return fee === undefined ? 'exam fee: no figure found' : `exam ${formatUsdRange(fee)}`;
}

/** `to keep it $50–$113 and 10 CEUs a year`. */
export function describeUpkeep(credential: Credential): string {
  const { usd, learning } = findRenewalBurden([credential]);
  const cost = usd === undefined ? undefined : formatUsdRange(roundRange(usd));
  const study = learning.map(({ unit, perYear }) => `${roundUp(perYear.high)} ${unit}`);
  const known = [...(cost === undefined ? [] : [cost]), ...study];
  if (known.length === 0) return 'upkeep: no figure found';
  const lack = cost === undefined ? '; cost: no figure found' : '';
  return `to keep it ${known.join(' and ')} a year${lack}`;
}

/** Ids of the sources of the fees and of the upkeep. */
export function listCostSources(credentials: readonly Credential[]): readonly string[] {
  return [
    ...new Set(
      credentials.flatMap((credential) => [
        ...listExamFees(credential).flatMap(({ sources }) => sources),
        ...findRenewalBurden([credential]).sources,
      ]),
    ),
  ];
}

function roundRange({ low, high }: { readonly low: number; readonly high: number }) {
  return { low: Math.round(low), high: Math.round(high) };
}

/** To tenths: `6.7`. */
function roundUp(count: number): string {
  return Number.isInteger(count) ? formatCount(count) : count.toFixed(1);
}
