import { Search } from 'lucide-react';
import type { InputHTMLAttributes, LabelHTMLAttributes, Ref } from 'react';
import styles from './SearchField.module.css';

/** What a search field says and holds. */
export interface FieldState {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The looks of a labeled field for searching; what it does comes with the two sets of props. */
export function SearchField({
  label,
  labelProps,
  inputProps,
}: {
  readonly label: string;
  readonly labelProps: LabelHTMLAttributes<HTMLLabelElement>;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & {
    readonly ref?: Ref<HTMLInputElement>;
  };
}) {
  return (
    <div className={styles.whole}>
      <label {...labelProps} className={styles.label}>
        {label}
      </label>
      <div className={styles.field}>
        <Search className={styles.icon} size={18} aria-hidden />
        <input
          {...inputProps}
          className={styles.input}
          type="text"
          enterKeyHint="go"
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
    </div>
  );
}
