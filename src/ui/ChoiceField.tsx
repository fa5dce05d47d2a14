import { useId } from 'react';
import fields from './fields.module.css';

/** One of a few words. */
export function ChoiceField<Value>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly word: string; readonly value: Value }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={fields.group}>
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
    </fieldset>
  );
}
