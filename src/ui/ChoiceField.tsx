import { useId } from 'react';
import fields from './fields.module.css';

/** One of a few words. */
export function ChoiceField<Value>({
  legend,
  options,
  value,
  hint,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly word: string; readonly value: Value }[];
  readonly value: Value;
  readonly hint?: string | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset
      className={fields.group}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={fields.legend}>{legend}</legend>
      <div className={fields.choices}>
        {options.map((option) => (
          <label key={option.word} className={fields.choice}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.word}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={fields.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
