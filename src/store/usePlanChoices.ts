import { createUrlPart } from './createUrlPart.ts';
import { formatPlanChoices, parsePlanChoices, planVocabularyOf } from './planUrl.ts';

/** What the link says of a plan. */
export const { useChoices: usePlanChoices, useLinkQueryWith: useLinkQueryWithPlan } = createUrlPart(
  'plan',
  (text, map) => parsePlanChoices(text, planVocabularyOf(map)),
  formatPlanChoices,
);
