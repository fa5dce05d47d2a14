import { Search } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore } from '../../store/useApp.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import { LazyField } from '../../ui/LazyField.tsx';
import styles from './SearchButton.module.css';
import { useSlashKey } from './useSlashKey.ts';

const loadSearchBox = async () => (await import('./SearchBox.tsx')).SearchBox;

/**
 * Opens the search over all of the site, as does the `/` key. Its code
 * and its index are fetched when the reader comes near.
 */
export function SearchButton() {
  const store = useAppStore();
  const [isOpen, setIsOpen] = useState(false);
  const goRef = useRef<() => void>(undefined);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  const slash = useSlashKey(open);
  const leave = useCallback((go: () => void) => {
    goRef.current = go;
    setIsOpen(false);
  }, []);
  const prepare = () => {
    store.getState().loadSearch();
    // Opening asks again, and says so if it fails.
    loadSearchBox().catch(() => undefined);
  };

  // Only once the dialog is gone can the page behind it take the focus.
  useEffect(() => {
    if (isOpen || goRef.current === undefined) return;
    goRef.current();
    goRef.current = undefined;
    focusMain();
  }, [isOpen]);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-keyshortcuts={slash.isOn ? '/' : undefined}
        onClick={open}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <Search size={18} aria-hidden />
        <span className={styles.words}>Search the whole site</span>
        {slash.isOn && (
          <kbd className={styles.key} aria-hidden>
            /
          </kbd>
        )}
      </button>
      {isOpen && (
        <Dialog title="Search" onClose={close}>
          <LazyField
            load={loadSearchBox}
            label="A job title, credential, program, term or task"
            placeholder="A title, a code or a few words"
            what="the search"
          >
            {(SearchBox, field) => <SearchBox field={field} onLeave={leave} slash={slash} />}
          </LazyField>
        </Dialog>
      )}
    </>
  );
}
