import type { Credential, Fee } from '../../domain/model.ts';
import { FactList } from '../../parts/FactList.tsx';
import { formatMonths, formatUsd, formatUsdRange } from '../../parts/format.ts';
import { TermMark } from '../../parts/TermMark.tsx';
import { FactItems } from './FactItems.tsx';
import { FactLine } from './FactLine.tsx';

/** Fees, and what keeping the credential takes. */
export function CredentialCosts({ credential }: { readonly credential: Credential }) {
  const { fees, renewal } = credential;
  return (
    <>
      <h2>Fees</h2>
      {fees.length === 0 ? <p>No fee was found. Ask {credential.issuer}.</p> : <Fees fees={fees} />}
      <h2>Renewal</h2>
      {renewal === undefined ? (
        <p>Nothing about renewal was found.</p>
      ) : (
        <>
          <FactList
            facts={[
              ...(renewal.cycleMonths === undefined
                ? []
                : [
                    {
                      name: 'Every',
                      value: (
                        <FactLine of="the renewal cycle" fact={renewal.cycleMonths}>
                          {formatMonths(renewal.cycleMonths.value)}
                        </FactLine>
                      ),
                    },
                  ]),
              ...(renewal.continuingEducation === undefined
                ? []
                : [
                    {
                      name: 'Further learning each time',
                      value: (
                        <FactLine of="the further learning" fact={renewal.continuingEducation}>
                          {renewal.continuingEducation.value}{' '}
                          <TermMark id="ceu">{renewal.continuingEducationUnit ?? 'CEUs'}</TermMark>
                        </FactLine>
                      ),
                    },
                  ]),
            ]}
          />
          {renewal.fees !== undefined && <Fees fees={renewal.fees} />}
          {renewal.rules !== undefined && <FactItems facts={renewal.rules} of="this rule" />}
        </>
      )}
    </>
  );
}

function Fees({ fees }: { readonly fees: readonly Fee[] }) {
  return (
    <FactList
      facts={fees.map((fee) => ({
        name: fee.what,
        value: (
          <FactLine of={`the fee “${fee.what}”`} fact={fee}>
            {describeFee(fee)}
          </FactLine>
        ),
      }))}
    />
  );
}

function describeFee({ usd }: Fee): string {
  if (usd === undefined) return 'no figure';
  return typeof usd === 'number' ? formatUsd(usd) : formatUsdRange(usd);
}
