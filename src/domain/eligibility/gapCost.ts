import { findExamFee, listExamFees } from '../examFee.ts';
import type { CareerDetails, Range } from '../model.ts';
import { studyMonths, type Gap } from './gaps.ts';

/** What closing a gap typically takes; a part that no source gives is absent. */
export interface GapCost {
  /** Months at the pace given, or full time. */
  readonly months?: Range | undefined;
  /** USD: tuition without aid, or the exam fee. */
  readonly usd?: Range | undefined;
  /** What else to know, such as on what the shorter time depends. */
  readonly note?: string | undefined;
  /** Ids of the sources of both. */
  readonly sources: readonly string[];
}

/**
 * Months and money for one gap. An exam's months of preparation are in no
 * source, so a credential has none; a statement has the months of its way.
 */
export function findGapCost(
  gap: Gap,
  {
    programs,
    credentials,
    attestations,
  }: Pick<CareerDetails, 'programs' | 'credentials' | 'attestations'>,
  studyHoursPerWeek?: number,
): GapCost {
  switch (gap.kind) {
    case 'program': {
      const program = programs.find(({ id }) => id === gap.program);
      if (program === undefined) return { sources: [] };
      const { completion } = gap.isCompletion ? program : { completion: undefined };
      const { low, high } = completion?.months ?? program.months;
      const sources = completion?.sources ?? [
        ...program.months.sources,
        ...(program.tuition?.sources ?? []),
      ];
      return {
        months: {
          low: studyMonths(low, studyHoursPerWeek),
          high: studyMonths(high, studyHoursPerWeek),
        },
        usd: completion === undefined ? program.tuition?.usd : completion.tuitionUsd,
        sources: [...new Set(sources)],
        note: completion?.note,
      };
    }
    case 'credential': {
      const credential = credentials.find(({ id }) => id === gap.credential);
      if (credential === undefined) return { sources: [] };
      return {
        usd: findExamFee(credential),
        sources: [...new Set(listExamFees(credential).flatMap(({ sources }) => sources))],
      };
    }
    case 'experience':
      return { months: { low: gap.months, high: gap.months }, sources: [] };
    case 'attestation': {
      const attestation = attestations.find(({ id }) => id === gap.attestation);
      const months = attestation?.gain?.months ?? 0;
      return {
        ...(months > 0 ? { months: { low: months, high: months } } : {}),
        sources: attestation?.sources ?? [],
      };
    }
  }
}
