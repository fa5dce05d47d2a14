import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import styles from './Combobox.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { SearchField, type FieldState } from './SearchField.tsx';

interface ComboboxProps<Item> {
  readonly field: FieldState;
  /** What the query leaves to choose from, best first. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The item's name in words. */
  readonly itemToString: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** The name of the group that an item stands in; items of one group follow each other. Absent: no groups. */
  readonly groupOf?: ((item: Item) => string) | undefined;
  readonly onSelect: (item: Item) => void;
  /** Said to screen readers when it changes: how many there are. */
  readonly status: string;
  /** Stands in the list's place while there is nothing to choose. */
  readonly empty: ReactNode;
}

/**
 * A field with the list of what it finds below it, always open. The field has
 * the focus from the start and keeps it; arrows move in the list, Enter or a
 * click chooses, and the first item is the one Enter takes. Escape, Home and
 * End are left to the dialog around it and to the field.
 */
export function Combobox<Item>({
  field,
  items,
  keyOf,
  itemToString,
  renderItem,
  groupOf,
  onSelect,
  status,
  empty,
}: ComboboxProps<Item>) {
  const { label, placeholder, query, onQuery } = field;
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const { getInputProps, getItemProps, getLabelProps, getMenuProps, highlightedIndex } =
    useCombobox<Item>({
      items: [...items],
      isOpen: items.length > 0,
      inputValue: query,
      initialHighlightedIndex: 0,
      defaultHighlightedIndex: 0,
      itemToString: (item) => (item === null ? '' : itemToString(item)),
      itemToKey: (item) => (item === null ? null : keyOf(item)),
      stateReducer: keepHighlight,
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem !== null) onSelect(selectedItem);
      },
    });
  // Before the next key: the field that this one stands in for (LazyField) is gone at the same moment.
  useLayoutEffect(() => inputRef.current?.focus(), []);
  useEffect(() => {
    // A button in `empty` is gone once it has been of use; its focus would be lost.
    if (document.activeElement === document.body) inputRef.current?.focus();
  });
  useEffect(() => {
    if (listRef.current !== null) listRef.current.scrollTop = 0;
  }, [query]);

  const option = (item: Item, index: number) => (
    <li
      key={keyOf(item)}
      {...getItemProps({ item, index })}
      className={styles.item}
      data-highlighted={index === highlightedIndex}
    >
      {renderItem(item)}
    </li>
  );
  return (
    <div className={styles.combobox}>
      <SearchField
        label={label}
        labelProps={getLabelProps()}
        inputProps={getInputProps({
          ref: inputRef,
          placeholder,
          onChange: (event) => onQuery(event.currentTarget.value),
          onKeyDown: leaveKeys,
        })}
      />
      <ul {...getMenuProps({ ref: listRef })} className={styles.list} hidden={items.length === 0}>
        {groupOf === undefined
          ? items.map(option)
          : listGroups(items, groupOf).map(({ name, from, to }) => (
              <Group key={name} name={name}>
                {items.slice(from, to).map((item, index) => option(item, from + index))}
              </Group>
            ))}
      </ul>
      {items.length === 0 && <div className={styles.empty}>{empty}</div>}
      <LiveRegion message={status} />
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const nameId = useId();
  return (
    <li role="group" aria-labelledby={nameId}>
      <span id={nameId} className={styles.groupName} aria-hidden>
        {name}
      </span>
      <ul role="none" className={styles.group}>
        {children}
      </ul>
    </li>
  );
}

/** Runs of items with one name, each from its first item to before `to`. */
function listGroups<Item>(items: readonly Item[], groupOf: (item: Item) => string) {
  const groups: { readonly name: string; readonly from: number; to: number }[] = [];
  items.forEach((item, index) => {
    const name = groupOf(item);
    const last = groups.at(-1);
    if (last?.name === name) last.to = index + 1;
    else groups.push({ name, from: index, to: index + 1 });
  });
  return groups;
}

const { stateChangeTypes } = useCombobox;

/** The list stays open: leaving it neither chooses an item nor takes Enter's from it. */
function keepHighlight<Item>(
  state: UseComboboxState<Item>,
  { type, changes }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  switch (type) {
    case stateChangeTypes.InputBlur:
    case stateChangeTypes.InputClick:
    case stateChangeTypes.MenuMouseLeave:
      return state;
    default:
      return changes;
  }
}

/** Downshift's own word for "hands off this key": its README, "Customizing handlers". */
function leaveKeys(event: KeyboardEvent<HTMLInputElement>): void {
  if (['Escape', 'Home', 'End'].includes(event.key)) {
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  }
}
