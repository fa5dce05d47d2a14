import { useId, useMemo, type MouseEvent } from 'react';
import { isGranted } from '../../../domain/credentialStatus.ts';
import { PROGRAM_LEVELS, type CareerMap } from '../../../domain/model.ts';
import { MOST_MONTHS } from '../../../domain/profile.ts';
import { EDUCATION_WORDS } from '../../../parts/educationWords.ts';
import { formatUsd } from '../../../parts/format.ts';
import { formatDuration } from '../../../parts/planDates.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import { useItemFinder } from '../../../parts/useItemFinder.ts';
import type { PlanLimitChoices } from '../../../store/planChoices.ts';
import { MOST_USD } from '../../../store/planUrl.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { CloseButton } from '../../../ui/CloseButton.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import fields from '../../../ui/fields.module.css';
import { FindField } from '../../../ui/FindField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { focusAbove } from './focusAbove.ts';
import styles from './PlanForm.module.css';
import { LIMITS_AT_REST, wouldChange } from './planResets.ts';
import { countLimits, FROM_PROFILE, nameFold } from './questionWords.ts';
import { ResetButton } from './ResetButton.tsx';

/** What a plan may not go beyond. A profile's limits hold where one starts from it, unless changed here. */
export function LimitFields() {
  const id = useId();
  const families = useApp((state) => state.map.families);
  const profile = useApp((state) => state.profile);
  const { choices, change } = usePlanChoices();
  const { limits } = resolvePlanSettings(choices, profile);
  const own = choices.from === undefined ? profile.limits : undefined;
  const ownFamilies = own?.withoutFamilies ?? [];
  const said = choices.limits;
  const set = (next: Partial<PlanLimitChoices>, how?: 'adjust') =>
    change({ limits: { ...said, ...next } }, how);
  // A limit of the profile has to be set aside outright; any other is just not there.
  const noneBeside = (ownLimit: unknown) => (ownLimit === undefined ? undefined : 'none');
  const leaveOut = (family: string, isOut: boolean) => {
    const next = families
      .map((one) => one.id)
      .filter((one) => (one === family ? isOut : limits.withoutFamilies.includes(one)));
    const isOwn = next.join() === families.filter(isOwnFamily).map(idOf).join();
    set({ withoutFamilies: isOwn ? undefined : next });
  };
  const isOwnFamily = (family: { readonly id: string }) => ownFamilies.includes(family.id);
  const isFamiliesOwn = said.withoutFamilies === undefined && ownFamilies.length > 0;
  const isHighestOwn = said.highestProgram === undefined && own?.highestProgram !== undefined;
  return (
    <Disclosure className={styles.more} summary={nameFold('Limits', countLimits(limits))}>
      <div className={styles.inside}>
        <div className={fields.field}>
          <NumberField
            label="Most time"
            unit="months"
            hint={describeMonths(
              limits.months,
              said.months === undefined && own?.months !== undefined,
            )}
            min={0}
            max={MOST_MONTHS}
            value={limits.months}
            onChange={(months) => set({ months: months ?? noneBeside(own?.months) }, 'adjust')}
          />
          {said.months !== undefined && own?.months !== undefined && (
            <ResetButton onClick={() => set({ months: undefined })}>
              Back to your profile’s {formatDuration(own.months)}
            </ResetButton>
          )}
        </div>
        <div className={fields.field}>
          <NumberField
            label="Most money, at typical prices"
            before="$"
            hint={said.usd === undefined && own?.usd !== undefined ? FROM_PROFILE : undefined}
            min={0}
            max={MOST_USD}
            value={limits.usd}
            onChange={(usd) => set({ usd: usd ?? noneBeside(own?.usd) }, 'adjust')}
          />
          {said.usd !== undefined && own?.usd !== undefined && (
            <ResetButton onClick={() => set({ usd: undefined })}>
              Back to your profile’s {formatUsd(own.usd)}
            </ResetButton>
          )}
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-highest`}>No program above</label>
          <select
            id={`${id}-highest`}
            value={limits.highestProgram ?? ''}
            aria-describedby={isHighestOwn ? `${id}-highest-own` : undefined}
            onChange={({ currentTarget: { value } }) =>
              set({
                highestProgram:
                  PROGRAM_LEVELS.find((level) => level === value) ??
                  noneBeside(own?.highestProgram),
              })
            }
          >
            <option value="">Any</option>
            {PROGRAM_LEVELS.map((level) => (
              <option key={level} value={level}>
                {EDUCATION_WORDS[level].full}
              </option>
            ))}
          </select>
          {isHighestOwn && (
            <p id={`${id}-highest-own`} className={fields.hint}>
              {FROM_PROFILE}
            </p>
          )}
          {said.highestProgram !== undefined && own?.highestProgram !== undefined && (
            <ResetButton onClick={() => set({ highestProgram: undefined })}>
              Back to your profile’s: {EDUCATION_WORDS[own.highestProgram].full}
            </ResetButton>
          )}
        </div>
        <fieldset
          className={fields.group}
          aria-describedby={isFamiliesOwn ? `${id}-families-own` : undefined}
        >
          <legend className={fields.legend}>Job families to leave out</legend>
          <div className={fields.choices}>
            {families.map((family) => (
              <label key={family.id} className={fields.choice}>
                <input
                  type="checkbox"
                  checked={limits.withoutFamilies.includes(family.id)}
                  onChange={({ currentTarget: { checked } }) => leaveOut(family.id, checked)}
                />
                {family.shortName}
              </label>
            ))}
          </div>
          {isFamiliesOwn && (
            <p id={`${id}-families-own`} className={fields.hint}>
              {FROM_PROFILE}
            </p>
          )}
          {said.withoutFamilies !== undefined && ownFamilies.length > 0 && (
            <ResetButton onClick={() => set({ withoutFamilies: undefined })}>
              Back to your profile’s families
            </ResetButton>
          )}
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
        {wouldChange(choices, LIMITS_AT_REST) && (
          <ResetButton onClick={() => change(LIMITS_AT_REST)}>
            Take back all changes to limits
          </ResetButton>
        )}
      </div>
    </Disclosure>
  );
}

/** Where a number of months comes from, and what it is in years. */
function describeMonths(months: number | undefined, isOwn: boolean): string | undefined {
  const words = [
    ...(months !== undefined && months >= 12 ? [`That is ${formatDuration(months)}.`] : []),
    ...(isOwn ? [FROM_PROFILE] : []),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}

function idOf({ id }: { readonly id: string }): string {
  return id;
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
  const remove = (id: string, event: MouseEvent<HTMLElement>) => {
    focusAbove(event.currentTarget);
    onChange(ids.filter((one) => one !== id));
  };
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
        <ul className={styles.chips} aria-label={label}>
          {ids.map((id) => {
            const name = credentials.find((one) => one.id === id)?.abbreviation ?? id;
            return (
              <li key={id}>
                {name}
                <CloseButton
                  label={`Remove ${name}`}
                  title="Remove"
                  size={14}
                  onClick={(event) => remove(id, event)}
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
