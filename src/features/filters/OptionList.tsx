import { useId, type ReactNode } from 'react';
import { countRoles } from '../../parts/countRoles.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './OptionList.module.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** What the label stands for, after it. */
  readonly note?: string | undefined;
  /** How many roles the option would leave. */
  readonly count: number;
  readonly isOn: boolean;
  /** A color that stands beside the label elsewhere, too. */
  readonly swatch?: string | undefined;
  /** A sign that stands for the label elsewhere, too. */
  readonly sign?: ReactNode;
}

/** Check boxes (any number) or radio buttons (just one), each with how many roles it would leave. */
export function OptionList({
  legend,
  hint,
  kind = 'checkbox',
  options,
  onChange,
}: {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly kind?: 'checkbox' | 'radio';
  readonly options: readonly Option[];
  readonly onChange: (id: string, isOn: boolean) => void;
}) {
  const name = useId();
  const hintId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <ul className={styles.list}>
        {options.map((option) => (
          <li key={option.id}>
            <label className={styles.option}>
              <input
                type={kind}
                name={name}
                checked={option.isOn}
                onChange={(event) => onChange(option.id, event.target.checked)}
              />
              {option.swatch !== undefined && (
                <span className={styles.swatch} style={{ background: option.swatch }} aria-hidden />
              )}
              {option.sign}
              <span className={styles.label}>
                {option.label}
                {option.note !== undefined && <span className={styles.note}> {option.note}</span>}
              </span>
              <RoleCountMark count={option.count} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A number on the screen, "12 roles" to screen readers. */
function RoleCountMark({ count }: { readonly count: number }) {
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden> {countRoles(count)}</VisuallyHidden>
    </span>
  );
}
