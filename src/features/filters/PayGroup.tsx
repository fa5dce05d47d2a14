import { useId, useState } from 'react';
import { formatUsd } from '../../parts/format.ts';
import { countRoles } from '../../parts/countRoles.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import fields from './Fields.module.css';
import { parsePayText } from './parsePayText.ts';
import { useCountText } from './useCountText.ts';
import { useTypedChoice } from './useTypedChoice.ts';

/** A range for the middle of the pay band in the chosen place; it applies as the reader types. */
export function PayGroup() {
  const pay = useApp((state) => state.choices.pay);
  const place = useApp((state) => state.placeWages.place);
  const { type, leave } = useTypedChoice();
  const [texts, setTexts] = useState(() => ({ min: textOf(pay?.min), max: textOf(pay?.max) }));
  const [seen, setSeen] = useState(pay);
  const problemId = useId();
  const hintId = useId();
  if (seen !== pay) {
    // Changed elsewhere, or by what was typed here a moment ago.
    setSeen(pay);
    setTexts({ min: textOf(pay?.min), max: textOf(pay?.max) });
  }
  const parsed = parsePayText(texts.min, texts.max);
  const problem = 'problem' in parsed ? parsed : undefined;
  const edit = (next: typeof texts) => {
    setTexts(next);
    const range = parsePayText(next.min, next.max);
    type('pay' in range ? { pay: range.pay } : undefined);
  };
  const field = (end: 'min' | 'max', label: string) => (
    <label className={fields.field}>
      <span>{label}</span>
      <span className={fields.money}>
        <span aria-hidden>$</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={texts[end]}
          aria-invalid={problem?.end === end}
          aria-describedby={problem?.end === end ? problemId : hintId}
          onChange={(event) => edit({ ...texts, [end]: event.target.value })}
          onBlur={leave}
        />
      </span>
    </label>
  );
  return (
    <fieldset className={fields.plain}>
      <legend className={fields.legend}>Typical pay a year, US dollars</legend>
      <p className={fields.hint}>Place: {place.name}. You can change it at the top of the page.</p>
      <div className={fields.pair}>
        {field('min', 'At least')}
        {field('max', 'At most')}
      </div>
      <p id={problemId} className={fields.problem} role="alert">
        {problem?.problem}
      </p>
      <PayNote id={hintId} />
    </fieldset>
  );
}

/** What the figures run between, and what happens to roles without one. */
function PayNote({ id }: { readonly id: string }) {
  const roles = useSelected('mapRoles');
  const pays = useSelected('pays');
  const count = useCountText();
  const middles = roles.map((role) => pays.get(role.id)?.middle).filter((usd) => usd !== undefined);
  const missing = roles.length - middles.length;
  return (
    <div id={id} className={fields.hint}>
      {middles.length > 0 && (
        <p>
          Typical pay here runs from {formatUsd(Math.min(...middles))} to{' '}
          {formatUsd(Math.max(...middles))}.
        </p>
      )}
      <p>
        A range leaves out roles without a pay figure
        {missing === 0 ? '; here every role has one.' : `: here ${countRoles(missing)}.`}
      </p>
      <p>
        <strong>{count}</strong> with what is set now.
      </p>
    </div>
  );
}

function textOf(usd: number | undefined): string {
  return usd === undefined ? '' : String(usd);
}
