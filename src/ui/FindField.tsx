import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { LiveRegion } from './LiveRegion.tsx';
import styles from './FindField.module.css';
import fields from './fields.module.css';

export interface FoundItem {
  readonly id: string;
  readonly name: string;
  /** What kind it is, or what the name stands for. */
  readonly note?: string | undefined;
}

const MOST_SHOWN = 30;

/** Looks items up by words, the best first. */
export interface ItemFinder {
  readonly find: (query: string) => readonly FoundItem[];
}

/**
 * A field that finds by typing and takes what is chosen, again and again: it is
 * empty afterwards and keeps the focus. The list opens on typing, a click or
 * an arrow; Enter takes the first, Escape closes it, and leaving takes nothing.
 */
export function FindField({
  label,
  hint,
  placeholder,
  finder,
  without = [],
  nothing,
  onSelect,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly finder: ItemFinder;
  /** Ids that are chosen already. */
  readonly without?: readonly string[];
  /** Said when a query finds nothing. */
  readonly nothing: string;
  readonly onSelect: (id: string) => void;
}) {
  const [query, setQuery] = useState('');
  const hintId = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => finder.find(query).filter(({ id }) => !without.includes(id)),
    [finder, query, without],
  );
  const items = found.slice(0, MOST_SHOWN);
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps } =
    useCombobox<FoundItem>({
      items,
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (item) => item?.name ?? '',
      itemToKey: (item) => item?.id,
      stateReducer: keepOnLeaving,
      onInputValueChange: ({ type, inputValue }) => {
        if (type === stateChangeTypes.InputKeyDownEscape) setQuery(inputValue);
      },
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem === null) return;
        setQuery('');
        onSelect(selectedItem.id);
      },
    });
  useEffect(() => {
    if (isOpen) boxRef.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const isNothing = isOpen && items.length === 0;
  return (
    <div className={fields.field}>
      <label {...getLabelProps()}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className={fields.hint}>
          {hint}
        </p>
      )}
      <div ref={boxRef} className={styles.box}>
        <input
          {...getInputProps({
            placeholder,
            'aria-describedby': hint === undefined ? undefined : hintId,
            onChange: (event) => setQuery(event.currentTarget.value),
          })}
          type="text"
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
        />
        <ul {...getMenuProps()} className={styles.list} hidden={!isOpen || items.length === 0}>
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item.id}
                {...getItemProps({ item, index })}
                className={styles.item}
                data-highlighted={index === highlightedIndex}
              >
                {item.name}
                {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
              </li>
            ))}
        </ul>
      </div>
      {isNothing && <p className={fields.hint}>{nothing}</p>}
      <LiveRegion message={isOpen ? describeCount(found.length) : ''} />
    </div>
  );
}

const { stateChangeTypes } = useCombobox;

/** What was only pointed at is not taken when the reader goes on to the next field. */
function keepOnLeaving(
  state: UseComboboxState<FoundItem>,
  { type, changes }: UseComboboxStateChangeOptions<FoundItem>,
): Partial<UseComboboxState<FoundItem>> {
  return type === stateChangeTypes.InputBlur
    ? { ...state, isOpen: false, highlightedIndex: -1 }
    : changes;
}

function describeCount(count: number): string {
  if (count === 0) return 'Nothing found';
  const found = count === 1 ? '1 found' : `${count} found`;
  return count > MOST_SHOWN ? `${found}, the first ${MOST_SHOWN} are listed` : found;
}
