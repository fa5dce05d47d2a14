import { useId } from 'react';
import fields from './fields.module.css';
import { useDraft, type Reading } from './useDraft.ts';

/** A whole number with its unit, or nothing. */
export function NumberField({
  label,
  unit,
  before,
  hint,
  min,
  max,
  value,
  onChange,
}: {
  readonly label: string;
  readonly unit?: string;
  /** A sign before the number, such as that of a currency. */
  readonly before?: string;
  readonly hint?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const id = useId();
  const { text, problem, type, leave } = useDraft({
    value,
    toText: (number) => number?.toString() ?? '',
    read: (typed) => readNumber(typed, min, max),
    onChange,
  });
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <div className={fields.unit}>
        {before}
        <input
          id={id}
          className={fields.number}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        {unit}
      </div>
      <div id={`${id}-hint`}>
        {problem !== undefined && <p className={fields.problem}>{problem}</p>}
        {hint !== undefined && <p className={fields.hint}>{hint}</p>}
      </div>
    </div>
  );
}

/** Digits, with commas, spaces and a dollar sign as people write them; nothing is no number. */
export function readNumber(text: string, min: number, max: number): Reading<number | undefined> {
  const plain = text.replaceAll(/[\s,$]/g, '');
  if (plain === '') return { value: undefined };
  const number = Number(plain);
  const isFine = /^\d+$/.test(plain) && number >= min && number <= max;
  return isFine
    ? { value: number }
    : { problem: `Write a whole number from ${min} to ${max.toLocaleString('en-US')}.` };
}
