import type { OnetOccupation } from './parseOnet.ts';
import type { WageRow } from './parseOews.ts';
import type { Outlook } from './parseProjections.ts';

export interface Occupation {
  readonly soc: string;
  readonly title: string;
  /** O*NET occupations within this one that roles name; may be empty. */
  readonly onet: readonly OnetOccupation[];
  /** Absent where the projections have no row for the code. */
  readonly outlook?: Outlook;
}

/** One occupation for each national row, in the order of the rows. */
export function buildOccupations(
  national: readonly WageRow[],
  onet: readonly OnetOccupation[],
  outlooks: ReadonlyMap<string, Outlook>,
): readonly Occupation[] {
  return national.map(({ soc, title }) => {
    const outlook = outlooks.get(soc);
    return {
      soc,
      title,
      onet: onet.filter(({ code }) => code.startsWith(`${soc}.`)),
      ...(outlook === undefined ? {} : { outlook }),
    };
  });
}
