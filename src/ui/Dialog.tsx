import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { CloseButton } from './CloseButton.tsx';
import styles from './Dialog.module.css';

/**
 * A modal dialog, open for as long as it is rendered; on a phone it fills the
 * screen. Escape, its button and a press beside it ask to close. When it goes,
 * the focus is back where it was. Put what is to be focused first in charge of
 * that itself, as Combobox does.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // A layout effect's end comes before the element leaves the page: only then does closing give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current!;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose();
  };
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onMouseDown={closeFromBackdrop}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <CloseButton onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
