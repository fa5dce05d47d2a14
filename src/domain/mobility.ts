import type { Mobility } from './model.ts';

type MobilityGroup = Mobility['groups'][number];

/** What the survey says of workers who go from one occupation to another. */
export type MobilityFinding =
  | {
      readonly kind: 'observed';
      readonly from: MobilityGroup;
      readonly to: MobilityGroup;
      /** Of all workers of the first group, those found in the second a year later: 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'same-group'; readonly group: MobilityGroup }
  | { readonly kind: 'not-observed'; readonly from: MobilityGroup; readonly to: MobilityGroup }
  | { readonly kind: 'unknown' };

/**
 * What the survey observed between the groups of two occupation codes (SOC
 * 2018). Always the groups' figure, which other occupations of theirs share,
 * and for that direction alone.
 *
 * `same-group`: one group holds both codes, also where they are equal, and the
 * survey cannot see a move inside it. `not-observed`: nobody in the sample made
 * the move, which does not mean that nobody does. `unknown`: no group holds one
 * of the codes, or either. Linear in the groups and moves.
 */
export function findMobility(
  { groups, moves }: Mobility,
  fromSoc: string,
  toSoc: string,
): MobilityFinding {
  const from = groups.find(({ socs }) => socs.includes(fromSoc));
  const to = groups.find(({ socs }) => socs.includes(toSoc));
  if (from === undefined || to === undefined) return { kind: 'unknown' };
  if (from === to) return { kind: 'same-group', group: from };
  const move = moves.find((observed) => observed.from === from.id && observed.to === to.id);
  return move === undefined
    ? { kind: 'not-observed', from, to }
    : { kind: 'observed', from, to, share: move.share };
}
