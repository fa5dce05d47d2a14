import { useEffect, useRef, useState, type RefObject } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { swapAt } from './swapAt.ts';

/** A button of a column's head, by its `data-tool`. */
type Tool = 'back' | 'on' | 'remove';

export interface CompareActions {
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
  /** One place back (-1) or on (1). */
  readonly move: (id: string, by: -1 | 1) => void;
  /** Of two. */
  readonly swap: () => void;
  /** What was done, for screen readers. */
  readonly said: string;
}

/**
 * Changes which roles are compared and in what order. The focus stays with what
 * was pressed; where that is gone or has no more effect it goes to the nearest
 * button that has, or to the field that adds.
 */
export function useCompareActions(view: RefObject<HTMLElement | null>): CompareActions {
  const { choices, change } = useCompareChoices();
  const { roles } = choices;
  const rolesById = useApp((state) => state.graph.rolesById);
  const [said, setSaid] = useState('');
  const wanted = useRef<{ readonly id: string | undefined; readonly tools: readonly Tool[] }>(
    undefined,
  );
  useEffect(() => {
    if (wanted.current === undefined) return;
    const { id, tools } = wanted.current;
    wanted.current = undefined;
    const buttons = tools.map((tool) =>
      view.current?.querySelector<HTMLElement>(
        `[data-column="${id ?? ''}"] [data-tool="${tool}"]:not(:disabled)`,
      ),
    );
    const target = buttons.find((button) => button != null) ?? view.current?.querySelector('input');
    target?.focus();
  });

  const titleOf = (id: string) => rolesById.get(id)?.title ?? id;
  const count = (left: number) => (left === 1 ? '1 role' : `${left} roles`);
  return {
    add: (id) => {
      change({ roles: [...roles, id] });
      setSaid(`${titleOf(id)} added; ${count(roles.length + 1)} compared.`);
    },
    remove: (id) => {
      const at = roles.indexOf(id);
      const left = roles.filter((other) => other !== id);
      wanted.current = { id: left[at] ?? left.at(-1), tools: ['remove'] };
      change({ roles: left });
      setSaid(`${titleOf(id)} taken out; ${count(left.length)} left.`);
    },
    move: (id, by) => {
      const at = roles.indexOf(id);
      const moved = swapAt(roles, at, at + by);
      wanted.current = { id, tools: by === -1 ? ['back', 'on'] : ['on', 'back'] };
      change({ roles: moved });
      setSaid(`${titleOf(id)} is number ${at + by + 1} of ${roles.length}.`);
    },
    swap: () => {
      change({ roles: swapAt(roles, 0, 1) });
      setSaid(`Now from ${titleOf(roles[1]!)} to ${titleOf(roles[0]!)}.`);
    },
    said,
  };
}
