import { useId, useState, type ReactNode } from 'react';
import { FailureNote } from './FailureNote.tsx';
import styles from './LazyField.module.css';
import { Loading } from './Loading.tsx';
import { SearchField, type FieldState } from './SearchField.tsx';
import { useCode } from './useCode.ts';

/**
 * A search field whose working is fetched when it is first shown. Until that is
 * there a plain field takes what is typed, so that no letter is lost. `load`
 * must be stable.
 */
export function LazyField<T>({
  load,
  label,
  placeholder,
  what,
  children,
}: {
  readonly load: () => Promise<T>;
  readonly label: string;
  readonly placeholder: string;
  /** What is on its way, as in "Loading the places". */
  readonly what: string;
  readonly children: (code: T, field: FieldState) => ReactNode;
}) {
  const code = useCode(load);
  const [query, setQuery] = useState('');
  const inputId = useId();
  if (code.status === 'ready')
    return children(code.value, { label, placeholder, query, onQuery: setQuery });
  return (
    <>
      <SearchField
        label={label}
        labelProps={{ htmlFor: inputId }}
        inputProps={{
          id: inputId,
          placeholder,
          value: query,
          onChange: (event) => setQuery(event.currentTarget.value),
          ref: focusAtOnce,
        }}
      />
      {code.status === 'loading' ? (
        <Loading what={what} />
      ) : (
        <div className={styles.failure}>
          <FailureNote what="This part of the app" reason={code.reason} onRetry={code.onRetry} />
        </div>
      )}
    </>
  );
}

/** Opening a dialog puts the focus on its first button, after `autoFocus` would have acted. */
function focusAtOnce(input: HTMLInputElement | null): void {
  queueMicrotask(() => input?.focus());
}
