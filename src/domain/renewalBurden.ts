import { addRanges } from './addRanges.ts';
import { findFeeSpan } from './feeSpan.ts';
import { groupBy } from './groupBy.ts';
import type { Credential, Fee, Range } from './model.ts';
import { findRenewalFee, isYearlyFee } from './renewalFee.ts';

/** What keeping several credentials takes in a year, as far as a source says. */
export interface RenewalBurden {
  /** USD; undefined where no figure is known. */
  readonly usd: Range | undefined;
  /** Further learning, by the unit it is counted in. */
  readonly learning: readonly LearningPerYear[];
  /** Of the credentials that a figure is missing for, what is missing. */
  readonly unknown: readonly UnknownRenewal[];
  /** Ids of the sources of all figures, each once. */
  readonly sources: readonly string[];
}

export interface LearningPerYear {
  readonly unit: string;
  readonly perYear: Range;
}

export interface UnknownRenewal {
  readonly credential: Credential;
  readonly isCostUnknown: boolean;
  readonly isLearningUnknown: boolean;
}

/**
 * All credentials held together, per year.
 *
 * Cost: each credential's renewal fees divided by its cycle, added up. Fees
 * that differ only after a comma (`Renewal, member`, `Renewal, nonmember`) are
 * alternatives: the lowest and the highest count, not the sum. So are an
 * issuer's yearly memberships, which are paid once for all of its credentials.
 *
 * Learning: issuers ask less of the second credential than of the first, in
 * ways the data has in words only. So the low end is the most that one of an
 * issuer's credentials asks by itself, the high end all of them added up; both
 * are added over issuers.
 *
 * A credential with fees or learning but no cycle, or with neither, is in
 * `unknown`, and no figure stands in for what is not known.
 */
export function findRenewalBurden(held: readonly Credential[]): RenewalBurden {
  const costs = [...held.map(findRenewalCost), ...listMemberships(held)].filter(
    (cost) => cost !== undefined,
  );
  const learning = held.map(findLearning).filter((asked) => asked !== undefined);
  const sources = [...costs, ...learning].flatMap((figure) => figure.sources);
  return {
    usd: costs.length === 0 ? undefined : addRanges(costs.map(({ usd }) => usd)),
    learning: [...groupBy(learning, ({ unit }) => unit).values()].map((ofUnit) => ({
      unit: ofUnit[0]!.unit,
      perYear: addRanges([...groupBy(ofUnit, ({ issuer }) => issuer).values()].map(addWithin)),
    })),
    unknown: held
      .map((credential) => ({
        credential,
        isCostUnknown:
          findRenewalCost(credential) === undefined && listYearly(credential).length === 0,
        isLearningUnknown: findLearning(credential) === undefined,
      }))
      .filter(({ isCostUnknown, isLearningUnknown }) => isCostUnknown || isLearningUnknown),
    sources: [...new Set(sources)],
  };
}

interface Cost {
  readonly usd: Range;
  readonly sources: readonly string[];
}

interface Learning {
  readonly issuer: string;
  readonly unit: string;
  readonly perYear: number;
  readonly sources: readonly string[];
}

/** Per year, without memberships; undefined where the fee or the cycle is not known. */
function findRenewalCost(credential: Credential): Cost | undefined {
  const fee = findRenewalFee(credential);
  if (fee?.usd === undefined) return undefined;
  const years = fee.cycleMonths / 12;
  return { usd: { low: fee.usd.low / years, high: fee.usd.high / years }, sources: fee.sources };
}

/** One cost for each issuer whose credentials name a yearly fee. */
function listMemberships(held: readonly Credential[]): readonly Cost[] {
  return [...groupBy(held, ({ issuer }) => issuer).values()].flatMap((ofIssuer) => {
    const fees = ofIssuer.flatMap(listYearly);
    const usd = findFeeSpan(fees);
    return usd === undefined ? [] : [{ usd, sources: fees.flatMap((fee) => fee.sources) }];
  });
}

function listYearly({ fees, renewal }: Credential): readonly Fee[] {
  return [...fees, ...(renewal?.fees ?? [])].filter(
    ({ what, usd }) => usd !== undefined && isYearlyFee(what),
  );
}

function findLearning({ issuer, renewal }: Credential): Learning | undefined {
  const { cycleMonths, continuingEducation, continuingEducationUnit = 'CEUs' } = renewal ?? {};
  if (cycleMonths === undefined || continuingEducation === undefined) return undefined;
  return {
    issuer,
    unit: continuingEducationUnit,
    perYear: (continuingEducation.value * 12) / cycleMonths.value,
    sources: [...cycleMonths.sources, ...continuingEducation.sources],
  };
}

/** What one issuer asks: from the most for a single credential to all added up. */
function addWithin(learning: readonly Learning[]): Range {
  const each = learning.map(({ perYear }) => perYear);
  return { low: Math.max(...each), high: each.reduce((sum, perYear) => sum + perYear, 0) };
}
