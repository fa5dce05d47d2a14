import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import styles from './FilterChips.module.css';
import { listChips, withoutFacets, type FilterChip } from './listChips.ts';

/**
 * What is on, each thing removable; nothing while nothing is on. When a chip
 * goes, the focus goes to the next one, and after the last to what `onEmpty` finds.
 */
export function FilterChips({ onEmpty }: { readonly onEmpty: () => void }) {
  const map = useApp((state) => state.map);
  const choices = useApp((state) => state.choices);
  const store = useAppStore();
  const { choose } = useChoose();
  const listRef = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | undefined>(undefined);
  const chips = listChips(choices, map);

  useEffect(() => {
    const at = removedAt.current;
    removedAt.current = undefined;
    if (at === undefined) return;
    const buttons = listRef.current?.querySelectorAll('button');
    const next = buttons?.[Math.min(at, buttons.length - 1)];
    if (next === undefined) onEmpty();
    else next.focus();
  }, [choices, onEmpty]);

  if (chips.length === 0) return null;
  const remove = (chip: FilterChip, index: number) => {
    removedAt.current = index;
    choose(chip.without);
  };
  return (
    <div className={styles.row}>
      <ul ref={listRef} className={styles.list} aria-label="Filters that are on">
        {chips.map((chip, index) => (
          <li key={chip.key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={`Remove: ${chip.fullName}`}
              onClick={() => remove(chip, index)}
            >
              {chip.label}
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          removedAt.current = 0;
          choose(withoutFacets(store.getState().choices));
        }}
      >
        Clear all
      </button>
    </div>
  );
}
