import type { CareerDetails, CareerMap } from '../domain/model.ts';
import type { PlanInput } from '../domain/plan/planRules.ts';

/** What the rules of plans are made of, without the prose: what a worker is sent. */
export function pickRules(
  { roles, origins, families, moves }: CareerMap,
  { credentials, programs, attestations, moves: texts }: CareerDetails,
): Omit<PlanInput, 'pays'> {
  const pickMove = ({ requires, usualMonths }: CareerDetails['moves'][string]) => ({
    requires,
    usualMonths,
  });
  return {
    map: { roles, origins, families, moves },
    details: {
      credentials,
      programs,
      attestations,
      moves: Object.fromEntries(Object.entries(texts).map(([id, move]) => [id, pickMove(move)])),
    },
  };
}
