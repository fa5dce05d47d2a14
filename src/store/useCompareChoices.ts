import { compareVocabularyOf, formatCompareChoices, parseCompareChoices } from './compareUrl.ts';
import { createUrlPart } from './createUrlPart.ts';

/** What the link says of a comparison, and of the pages that share its part. */
export const { useChoices: useCompareChoices, useLinkQueryWith: useLinkQueryWithCompare } =
  createUrlPart(
    'compare',
    (text, map) => parseCompareChoices(text, compareVocabularyOf(map)),
    formatCompareChoices,
  );
