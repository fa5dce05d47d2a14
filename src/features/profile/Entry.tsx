import type { ReactNode } from 'react';
import { CloseButton } from '../../ui/CloseButton.tsx';
import styles from './Entry.module.css';
import { focusSection } from './FormSection.tsx';

/** Things the profile holds, each with what removes it. */
export function EntryList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

export function Entry({
  name,
  gone,
  onRemove,
  children,
}: {
  /** What is removed, in words. */
  readonly name: string;
  /** Set for what the map no longer has, which counts for nothing: what that is, in words. */
  readonly gone?: string | undefined;
  readonly onRemove: () => void;
  /** More than the name: fields. */
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.entry} data-gone={gone !== undefined}>
      <div className={styles.words}>
        <span>{gone === undefined ? name : `${gone} is not on this map any more.`}</span>
        {children}
      </div>
      <CloseButton
        label={`Remove ${name}`}
        title="Remove"
        size={16}
        onClick={(event) => {
          focusSection(event.currentTarget);
          onRemove();
        }}
      />
    </li>
  );
}
