import { useId, useState } from 'react';
import { useApp, useSearch } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import fields from './Fields.module.css';
import { useTypedChoice } from './useTypedChoice.ts';

/** As many letters as a link may hold. */
const LONGEST = 120;

/** Narrows the roles to those that a search for these words finds; it applies when the reader pauses. */
export function WordsField() {
  const query = useApp((state) => state.choices.query);
  const loadSearch = useApp((state) => state.loadSearch);
  const { type, settle, leave } = useTypedChoice();
  const [text, setText] = useState(query);
  const [seen, setSeen] = useState(query);
  const [isWanted, setIsWanted] = useState(false);
  const search = useSearch(isWanted || query !== '');
  const id = useId();
  if (seen !== query) {
    // Changed elsewhere, or by what was typed here a moment ago.
    setSeen(query);
    setText(query);
  }
  return (
    <div className={fields.field}>
      <label htmlFor={id}>Words in titles, duties or credentials</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={LONGEST}
        value={text}
        onFocus={() => setIsWanted(true)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
        onChange={({ target: { value } }) => {
          setText(value);
          type({ query: value.trim() === '' ? '' : value });
        }}
      />
      {search.status === 'failed' && (
        <FailureNote what="The search" reason={search.reason} onRetry={loadSearch} />
      )}
    </div>
  );
}
