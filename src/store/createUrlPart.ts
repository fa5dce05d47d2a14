import { useCallback } from 'react';
import type { CareerMap } from '../domain/model.ts';
import type { ParsedPart } from './readParameter.ts';
import { formatChoices } from './urlState.ts';
import { useApp, useAppStore } from './useApp.tsx';
import { useChoose } from './useChoose.ts';

/** The hooks over a part of the link that `Choices` only carries, and that is read where it is needed. */
export interface UrlPart<Choices> {
  /**
   * What the part says: the same objects until it says something else. `change`
   * sets some of it, as a step that Back undoes (`choose`) or in place of the
   * last one (`adjust`: a slider, typing); what could not be read goes.
   */
  readonly useChoices: () => ParsedPart<Choices> & {
    readonly change: (part: Partial<Choices>, how?: 'choose' | 'adjust') => void;
  };
  /** The query of a link that carries the reader's choices, with some of this part changed. */
  readonly useLinkQueryWith: (part: Partial<Choices>) => string;
}

export function createUrlPart<Choices>(
  field: 'plan' | 'compare',
  parse: (text: string, map: CareerMap) => ParsedPart<Choices>,
  format: (choices: Choices) => string,
): UrlPart<Choices> {
  const lastRead = new WeakMap<
    CareerMap,
    { readonly text: string; readonly parsed: ParsedPart<Choices> }
  >();
  const read = (map: CareerMap, text: string): ParsedPart<Choices> => {
    const last = lastRead.get(map);
    if (last?.text === text) return last.parsed;
    const parsed = parse(text, map);
    lastRead.set(map, { text, parsed });
    return parsed;
  };
  const withPart = (map: CareerMap, text: string, part: Partial<Choices>): string =>
    format({ ...read(map, text).choices, ...part });

  return {
    useChoices: function useChoices() {
      const store = useAppStore();
      const parsed = useApp(({ map, choices }) => read(map, choices[field]));
      const { choose, adjust } = useChoose();
      const change = useCallback(
        (part: Partial<Choices>, how: 'choose' | 'adjust' = 'choose') => {
          const { map, choices } = store.getState();
          const text = withPart(map, choices[field], part);
          (how === 'choose' ? choose : adjust)({ [field]: text });
        },
        [store, choose, adjust],
      );
      return { ...parsed, change };
    },
    useLinkQueryWith: function useLinkQueryWith(part) {
      return useApp(({ map, choices }) =>
        formatChoices({ ...choices, [field]: withPart(map, choices[field], part) }),
      );
    },
  };
}
