import { useCallback } from 'react';
import type { CareerMap } from '../domain/model.ts';
import type { PlanChoices } from './planChoices.ts';
import {
  formatPlanChoices,
  parsePlanChoices,
  planVocabularyOf,
  type ParsedPlanChoices,
} from './planUrl.ts';
import { formatChoices } from './urlState.ts';
import { useApp, useAppStore } from './useApp.tsx';
import { useChoose } from './useChoose.ts';

/**
 * What the link says of a plan: the same objects until it says something else.
 * `change` sets some of it, as a step that Back undoes (`choose`) or in place
 * of the last one (`adjust`: a slider, typing); what could not be read goes.
 */
export function usePlanChoices(): ParsedPlanChoices & {
  readonly change: (part: Partial<PlanChoices>, how?: 'choose' | 'adjust') => void;
} {
  const store = useAppStore();
  const parsed = useApp(({ map, choices }) => readPlan(map, choices.plan));
  const { choose, adjust } = useChoose();
  const change = useCallback(
    (part: Partial<PlanChoices>, how: 'choose' | 'adjust' = 'choose') => {
      const { map, choices } = store.getState();
      const plan = formatPlanChoices({ ...readPlan(map, choices.plan).choices, ...part });
      (how === 'choose' ? choose : adjust)({ plan });
    },
    [store, choose, adjust],
  );
  return { ...parsed, change };
}

/** The query of a link that carries the reader's choices, with some of the plan's changed. */
export function useLinkQueryWithPlan(part: Partial<PlanChoices>): string {
  return useApp(({ map, choices }) =>
    formatChoices({
      ...choices,
      plan: formatPlanChoices({ ...readPlan(map, choices.plan).choices, ...part }),
    }),
  );
}

const lastRead = new WeakMap<
  CareerMap,
  { readonly plan: string; readonly parsed: ParsedPlanChoices }
>();

function readPlan(map: CareerMap, plan: string): ParsedPlanChoices {
  const last = lastRead.get(map);
  if (last?.plan === plan) return last.parsed;
  const parsed = parsePlanChoices(plan, planVocabularyOf(map));
  lastRead.set(map, { plan, parsed });
  return parsed;
}
