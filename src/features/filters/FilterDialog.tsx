import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { countRoles } from '../../parts/countRoles.ts';
import { useApp, useAppStore, useSelected } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './FilterDialog.module.css';
import { FilterGroup } from './FilterGroup.tsx';
import { countOn, FILTER_GROUPS, GROUP_WORDS, type FilterGroupId } from './filterGroups.ts';
import { withoutFacets } from './listChips.ts';
import { OptionList } from './OptionList.tsx';
import { useCountText } from './useCountText.ts';
import { useCountWith } from './useCountWith.ts';
import { useHasStanding } from './useHasStanding.ts';

/** Every filter, over the whole screen; open as long as it is rendered. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const shown = useSelected('shownRoles').length;
  const count = useCountText();
  const hasStanding = useHasStanding();
  const store = useAppStore();
  const { choose } = useChoose();
  useEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
  }, []);
  const close = () => ref.current?.close();
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId}>Filters</h2>
        <CloseButton onClick={close} />
      </div>
      <div className={styles.body}>
        {hasStanding && <Group group="standing" />}
        <NewcomersOption />
        {FILTER_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <div className={styles.foot}>
        <Button look="quiet" onClick={() => choose(withoutFacets(store.getState().choices))}>
          Clear all
        </Button>
        <Button look="strong" onClick={close}>
          {shown === 0 ? 'No role passes' : `Show ${countRoles(shown)}`}
        </Button>
        <LiveRegion message={count} />
      </div>
    </dialog>
  );
}

function NewcomersOption() {
  const isOn = useApp((state) => state.choices.isNewcomersOnly);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return (
    <div className={styles.newcomers}>
      <OptionList
        legend="Experience"
        options={[
          {
            id: 'newcomers',
            label: 'Open to newcomers',
            note: 'no experience needed, for the job or for its exams',
            count: countWith({ isNewcomersOnly: true }),
            isOn,
          },
        ]}
        onChange={(_, isNewcomersOnly) => choose({ isNewcomersOnly })}
      />
    </div>
  );
}

function Group({ group }: { readonly group: FilterGroupId }) {
  const on = useApp((state) => countOn(state.choices, group));
  const [isOpen, setIsOpen] = useState(false);
  const { name, more } = GROUP_WORDS[group];
  return (
    <details className={styles.group} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {more === undefined ? name : `${name} ${more}`}
        {on > 0 && <span className={styles.on}>{on} on</span>}
        <ChevronDown className={styles.sign} size={18} aria-hidden />
      </summary>
      {isOpen && (
        <div className={styles.content}>
          <FilterGroup group={group} />
        </div>
      )}
    </details>
  );
}
