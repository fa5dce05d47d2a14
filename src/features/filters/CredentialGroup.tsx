import { useId, useState } from 'react';
import { isGranted } from '../../domain/credentialStatus.ts';
import type { CredentialName } from '../../domain/model.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import fields from './Fields.module.css';
import { OptionList } from './OptionList.tsx';
import { switchId } from './switchId.ts';
import { useCountWith } from './useCountWith.ts';

/** The credentials the reader has, found by typing; those that can be earned, and any that is chosen. */
export function CredentialGroup() {
  const all = useApp((state) => state.map.credentials);
  const { credentials: chosen, isNamedOnly } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const countWith = useCountWith();
  const [words, setWords] = useState('');
  const fieldId = useId();
  const namedHintId = useId();
  const offered = all.filter(({ id, status }) => isGranted(status) || chosen.includes(id));
  const found = offered.filter((credential) => hasWords(credential, words));
  const change = (next: readonly string[]) =>
    choose({ credentials: next, isNamedOnly: next.length > 0 && isNamedOnly });
  return (
    <div className={fields.stack}>
      <div className={fields.field}>
        <label htmlFor={fieldId}>Find a credential</label>
        <input
          id={fieldId}
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <LiveRegion
          message={words === '' ? '' : `${found.length} of ${offered.length} credentials`}
        />
      </div>
      <div>
        <label className={fields.check}>
          <input
            type="checkbox"
            checked={isNamedOnly}
            disabled={chosen.length === 0}
            aria-describedby={namedHintId}
            onChange={(event) => choose({ isNamedOnly: event.target.checked })}
          />
          Only roles that ask for or prefer these
        </label>
        <p id={namedHintId} className={fields.hint}>
          {chosen.length === 0
            ? 'Choose a credential first.'
            : 'Without this, roles that ask for no credential are included.'}
        </p>
      </div>
      {found.length === 0 && <p className={fields.hint}>No credential has these letters.</p>}
      <OptionList
        legend="Credentials I have"
        hint={
          isNamedOnly
            ? 'Shows roles that ask for or prefer one of these.'
            : 'Shows roles that ask for no credential, or for one of these.'
        }
        options={found.map(({ id, abbreviation, name }) => ({
          id,
          label: abbreviation,
          note: restOf(name, abbreviation),
          count: countWith({ credentials: [id] }),
          isOn: chosen.includes(id),
        }))}
        onChange={(id, isOn) => change(switchId(chosen, id, isOn, all))}
      />
    </div>
  );
}

/** A name that begins with its abbreviation is not said twice. */
function restOf(name: string, abbreviation: string): string | undefined {
  const rest = name.startsWith(abbreviation) ? name.slice(abbreviation.length).trim() : name;
  return rest === '' ? undefined : rest;
}

/** Every word begins a word of the abbreviation or the name; letter case does not count. */
function hasWords({ abbreviation, name }: CredentialName, words: string): boolean {
  const text = ` ${abbreviation} ${name}`.toLowerCase().replace(/[(/]/g, ' ');
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === '' || text.includes(` ${word}`));
}
