import { useEffect, useId, useState } from 'react';
import type { Place } from '../../domain/model.ts';
import { AWARD_IDS, type SchoolTable } from '../../domain/schools.ts';
import { LONGEST_SCHOOL_WORDS } from '../../store/compareChoices.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import fields from '../../ui/fields.module.css';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePause } from '../../ui/usePause.ts';
import { AWARD_WORDS } from './awardWords.ts';
import styles from './Schools.module.css';
import { useSchoolChoices } from './useSchoolChoices.ts';

/** State, award level, name, and kinds of programs. */
export function SchoolFields({
  table,
  states,
}: {
  readonly table: SchoolTable;
  readonly states: readonly Place[];
}) {
  const id = useId();
  const choices = useSchoolChoices();
  const { state, isOwnState, award, cips } = choices;
  const isWide = useMediaQuery('(min-width: 48rem)');
  return (
    <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
      <div className={fields.field}>
        <label htmlFor={`${id}-state`}>State</label>
        <select
          id={`${id}-state`}
          value={state ?? ''}
          aria-describedby={isOwnState ? `${id}-own` : undefined}
          onChange={({ currentTarget }) => choices.chooseState(currentTarget.value || undefined)}
        >
          <option value="">All states</option>
          {state !== undefined && !states.some((one) => one.id === state) && (
            <option value={state}>{state.toUpperCase()}</option>
          )}
          {states.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        {isOwnState && (
          <p id={`${id}-own`} className={fields.hint}>
            The state of your place; it is not in the link.
          </p>
        )}
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-award`}>Award level</label>
        <select
          id={`${id}-award`}
          value={award ?? ''}
          onChange={({ currentTarget }) =>
            choices.chooseAward(AWARD_IDS.find((one) => one === currentTarget.value))
          }
        >
          <option value="">Any level</option>
          {AWARD_IDS.map((one) => (
            <option key={one} value={one}>
              {AWARD_WORDS[one]}
            </option>
          ))}
        </select>
      </div>
      <WordsField id={`${id}-words`} value={choices.words} onChange={choices.type} />
      <Disclosure
        className={styles.kinds}
        isOpenAtFirst={isWide || cips.length > 0}
        summary={`Kinds of programs: ${cips.length === 0 ? 'all' : `${cips.length} of ${table.codes.length}`}`}
      >
        <KindFields table={table} cips={cips} onChange={choices.chooseCips} />
      </Disclosure>
    </form>
  );
}

function KindFields({
  table,
  cips,
  onChange,
}: {
  readonly table: SchoolTable;
  readonly cips: readonly string[];
  readonly onChange: (cips: readonly string[]) => void;
}) {
  return (
    <fieldset className={fields.group}>
      <legend className={styles.hidden}>Kinds of programs</legend>
      <div className={fields.choices}>
        {table.codes.map(({ code, name }) => (
          <label key={code} className={fields.choice}>
            <input
              type="checkbox"
              checked={cips.includes(code)}
              onChange={({ currentTarget }) =>
                onChange(
                  currentTarget.checked ? [...cips, code] : cips.filter((other) => other !== code),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Looks once the reader pauses. When the words change by other means the field follows. */
function WordsField({
  id,
  value,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}) {
  const { wait, settle } = usePause();
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: string }>();
  useEffect(() => settle, [settle]);
  return (
    <div className={fields.field}>
      <label htmlFor={id}>School or city</label>
      <input
        id={id}
        type="search"
        maxLength={LONGEST_SCHOOL_WORDS}
        autoComplete="off"
        spellCheck={false}
        value={draft?.of === value ? draft.text : value}
        onChange={({ currentTarget: { value: text } }) => {
          setDraft({ text, of: value });
          wait(() => {
            setDraft({ text, of: text });
            onChange(text);
          });
        }}
        onBlur={settle}
      />
    </div>
  );
}
