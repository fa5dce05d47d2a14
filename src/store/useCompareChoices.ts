import { useCallback } from 'react';
import type { CareerMap } from '../domain/model.ts';
import type { CompareChoices } from './compareChoices.ts';
import {
  compareVocabularyOf,
  formatCompareChoices,
  parseCompareChoices,
  type ParsedCompareChoices,
} from './compareUrl.ts';
import { formatChoices } from './urlState.ts';
import { useApp, useAppStore } from './useApp.tsx';
import { useChoose } from './useChoose.ts';

/**
 * What the link says of a comparison: the same objects until it says something
 * else. `change` sets some of it, as a step that Back undoes (`choose`) or in
 * place of the last one (`adjust`: a slider, typing); what could not be read goes.
 */
export function useCompareChoices(): ParsedCompareChoices & {
  readonly change: (part: Partial<CompareChoices>, how?: 'choose' | 'adjust') => void;
} {
  const store = useAppStore();
  const parsed = useApp(({ map, choices }) => readCompare(map, choices.compare));
  const { choose, adjust } = useChoose();
  const change = useCallback(
    (part: Partial<CompareChoices>, how: 'choose' | 'adjust' = 'choose') => {
      const { map, choices } = store.getState();
      const compare = withPart(map, choices.compare, part);
      (how === 'choose' ? choose : adjust)({ compare });
    },
    [store, choose, adjust],
  );
  return { ...parsed, change };
}

/** The query of a link that carries the reader's choices, with some of the comparison's changed. */
export function useLinkQueryWithCompare(part: Partial<CompareChoices>): string {
  return useApp(({ map, choices }) =>
    formatChoices({ ...choices, compare: withPart(map, choices.compare, part) }),
  );
}

function withPart(map: CareerMap, compare: string, part: Partial<CompareChoices>): string {
  return formatCompareChoices({ ...readCompare(map, compare).choices, ...part });
}

const lastRead = new WeakMap<
  CareerMap,
  { readonly compare: string; readonly parsed: ParsedCompareChoices }
>();

function readCompare(map: CareerMap, compare: string): ParsedCompareChoices {
  const last = lastRead.get(map);
  if (last?.compare === compare) return last.parsed;
  const parsed = parseCompareChoices(compare, compareVocabularyOf(map));
  lastRead.set(map, { compare, parsed });
  return parsed;
}
