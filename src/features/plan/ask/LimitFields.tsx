import { useId, useMemo } from 'react';
import { isGranted } from '../../../domain/credentialStatus.ts';
import { PROGRAM_LEVELS, type CareerMap } from '../../../domain/model.ts';
import { MOST_MONTHS } from '../../../domain/profile.ts';
import { EDUCATION_WORDS } from '../../../parts/educationWords.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import { useItemFinder } from '../../../parts/useItemFinder.ts';
import type { PlanLimitChoices } from '../../../store/planChoices.ts';
import { MOST_USD } from '../../../store/planUrl.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { CloseButton } from '../../../ui/CloseButton.tsx';
import fields from '../../../ui/fields.module.css';
import { FindField } from '../../../ui/FindField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { ResetButton } from './ResetButton.tsx';
import styles from './PlanForm.module.css';

/** What a plan may not go beyond. A profile's limits hold where one starts from it, unless changed here. */
export function LimitFields() {
  const id = useId();
  const profile = useApp((state) => state.profile);
  const families = useApp((state) => state.map.families);
  const { choices, change } = usePlanChoices();
  const { limits } = resolvePlanSettings(choices, profile);
  const isOwn = (field: 'months' | 'usd' | 'highestProgram' | 'withoutFamilies') => {
    const own = profile.limits[field];
    const hasOwn = typeof own === 'object' ? own.length > 0 : own !== undefined;
    return choices.from === undefined && choices.limits[field] === undefined && hasOwn;
  };
  const hint = (field: Parameters<typeof isOwn>[0]) =>
    isOwn(field) ? 'From your profile.' : undefined;
  const set = (next: Partial<PlanLimitChoices>, how?: 'adjust') =>
    change({ limits: { ...choices.limits, ...next } }, how);
  const count =
    [limits.months, limits.usd, limits.highestProgram].filter((limit) => limit !== undefined)
      .length +
    limits.withoutFamilies.length +
    limits.withoutCredentials.length +
    limits.withCredentials.length;
  const isChanged =
    Object.entries(choices.limits).some(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ) || choices.limits.withoutFamilies !== undefined;
  return (
    <details className={styles.more}>
      <summary>Limits{count > 0 && ` (${count})`}</summary>
      <div className={styles.inside}>
        <NumberField
          label="Most time"
          unit="months"
          hint={hint('months')}
          min={1}
          max={MOST_MONTHS}
          value={limits.months}
          onChange={(months) => set({ months: months ?? 'none' }, 'adjust')}
        />
        <NumberField
          label="Most money, at typical prices"
          before="$"
          hint={hint('usd')}
          min={0}
          max={MOST_USD}
          value={limits.usd}
          onChange={(usd) => set({ usd: usd ?? 'none' }, 'adjust')}
        />
        <div className={fields.field}>
          <label htmlFor={`${id}-highest`}>No program above</label>
          <select
            id={`${id}-highest`}
            value={limits.highestProgram ?? ''}
            onChange={({ currentTarget: { value } }) =>
              set({ highestProgram: PROGRAM_LEVELS.find((level) => level === value) ?? 'none' })
            }
          >
            <option value="">Any</option>
            {PROGRAM_LEVELS.map((level) => (
              <option key={level} value={level}>
                {EDUCATION_WORDS[level].full}
              </option>
            ))}
          </select>
          {isOwn('highestProgram') && <p className={fields.hint}>From your profile.</p>}
        </div>
        <fieldset className={fields.group}>
          <legend className={fields.legend}>Job families to leave out</legend>
          <div className={fields.choices}>
            {families.map((family) => (
              <label key={family.id} className={fields.choice}>
                <input
                  type="checkbox"
                  checked={limits.withoutFamilies.includes(family.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    set({
                      withoutFamilies: families
                        .map((one) => one.id)
                        .filter((one) =>
                          one === family.id ? checked : limits.withoutFamilies.includes(one),
                        ),
                    })
                  }
                />
                {family.shortName}
              </label>
            ))}
          </div>
          {isOwn('withoutFamilies') && <p className={fields.hint}>From your profile.</p>}
        </fieldset>
        <CredentialLimit
          label="Credentials I do not want to need"
          ids={limits.withoutCredentials}
          without={limits.withCredentials}
          onChange={(withoutCredentials) => set({ withoutCredentials })}
        />
        <CredentialLimit
          label="Credentials I want to end up with"
          ids={limits.withCredentials}
          without={limits.withoutCredentials}
          onChange={(withCredentials) => set({ withCredentials })}
        />
        {isChanged && (
          <ResetButton
            onClick={() => change({ limits: { withoutCredentials: [], withCredentials: [] } })}
          >
            Take back all changes to limits
          </ResetButton>
        )}
      </div>
    </details>
  );
}

function CredentialLimit({
  label,
  ids,
  without,
  onChange,
}: {
  readonly label: string;
  readonly ids: readonly string[];
  /** Ids that the other list has. */
  readonly without: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const credentials = useApp((state) => state.map.credentials);
  const items = useMemo(() => listItems(credentials), [credentials]);
  const finder = useItemFinder(items);
  return (
    <div className={fields.field}>
      <FindField
        label={label}
        placeholder="Type a credential, such as RHIT"
        finder={finder}
        without={[...ids, ...without]}
        nothing="No credential here has that name."
        onSelect={(id) => onChange([...ids, id])}
      />
      {ids.length > 0 && (
        <ul className={styles.chips}>
          {ids.map((id) => {
            const name = credentials.find((one) => one.id === id)?.abbreviation ?? id;
            return (
              <li key={id}>
                {name}
                <CloseButton
                  label={`Remove ${name}`}
                  title="Remove"
                  size={14}
                  onClick={() => onChange(ids.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function listItems(credentials: CareerMap['credentials']) {
  return credentials
    .filter(({ status }) => isGranted(status))
    .map(({ id, abbreviation, name }) => ({
      id,
      name: abbreviation,
      note: name === abbreviation ? undefined : name,
      codes: [abbreviation],
      others: [name],
    }));
}
