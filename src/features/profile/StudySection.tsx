import { useId } from 'react';
import { FULL_TIME_HOURS } from '../../domain/eligibility/gaps.ts';
import { PROGRAM_LEVELS } from '../../domain/model.ts';
import { MOST_MONTHS, MOST_STUDY_HOURS, type ProfileLimits } from '../../domain/profile.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Entry, EntryList } from './Entry.tsx';
import fields from '../../ui/fields.module.css';
import { FormSection } from './FormSection.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './StudySection.module.css';
import { useChangeProfile } from './useChangeProfile.ts';

const MOST_USD = 10_000_000;

/** The pace of study, and what a way may not exceed. */
export function StudySection() {
  const hours = useApp((state) => state.profile.studyHoursPerWeek);
  const limits = useApp((state) => state.profile.limits);
  const families = useApp((state) => state.map.families);
  const change = useChangeProfile();
  const id = useId();
  const limit = (next: Partial<ProfileLimits>) =>
    change((profile) => ({ limits: { ...profile.limits, ...next } }));
  const leaveOut = (family: string, isOut: boolean) =>
    change(({ limits: last }) => ({
      limits: {
        ...last,
        withoutFamilies: isOut
          ? [...last.withoutFamilies, family]
          : last.withoutFamilies.filter((other) => other !== family),
      },
    }));
  const unknown = limits.withoutFamilies.filter(
    (family) => !families.some((known) => known.id === family),
  );
  return (
    <FormSection title="Study and limits">
      <NumberField
        label="Time I can study"
        unit="hours a week"
        hint={describePace(hours)}
        min={1}
        max={MOST_STUDY_HOURS}
        value={hours}
        onChange={(studyHoursPerWeek) => change(() => ({ studyHoursPerWeek }))}
      />
      <ChoiceField
        legend="I would keep working while I study"
        options={[
          { word: 'Yes', value: true },
          { word: 'No', value: false },
          { word: 'Not sure', value: undefined },
        ]}
        value={limits.keepsWorking}
        onChange={(keepsWorking) => limit({ keepsWorking })}
      />
      <p className={fields.hint}>
        Limits change no role’s state. A role says where the way to it goes beyond them.
      </p>
      <div className={styles.pair}>
        <NumberField
          label="Most time I would take"
          unit="months"
          min={0}
          max={MOST_MONTHS}
          value={limits.months}
          onChange={(months) => limit({ months })}
        />
        <NumberField
          label="Most money I would spend"
          before="$"
          unit="in all"
          min={0}
          max={MOST_USD}
          value={limits.usd}
          onChange={(usd) => limit({ usd })}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-highest`}>Highest program I would take</label>
        <select
          id={`${id}-highest`}
          value={limits.highestProgram ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            limit({ highestProgram: PROGRAM_LEVELS.find((level) => level === value) });
          }}
        >
          <option value="">Any</option>
          {PROGRAM_LEVELS.map((level) => (
            <option key={level} value={level}>
              {EDUCATION_WORDS[level].full}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={fields.group}>
        <legend className={fields.legend}>Job families to leave out</legend>
        <div className={styles.families}>
          {families.map((family) => (
            <label key={family.id} className={fields.choice}>
              <input
                type="checkbox"
                checked={limits.withoutFamilies.includes(family.id)}
                onChange={(event) => leaveOut(family.id, event.currentTarget.checked)}
              />
              {family.shortName}
            </label>
          ))}
        </div>
      </fieldset>
      {unknown.length > 0 && (
        <EntryList>
          {unknown.map((family) => (
            <Entry
              key={family}
              name={family}
              gone={`The family “${family}”, left out,`}
              onRemove={() => leaveOut(family, false)}
            />
          ))}
        </EntryList>
      )}
    </FormSection>
  );
}

/** What a pace means beside full time. */
function describePace(hours: number | undefined): string {
  if (hours === undefined) return `Without a number, study is full time: ${FULL_TIME_HOURS} hours.`;
  if (hours >= FULL_TIME_HOURS) return 'That is full time.';
  const times = Math.round((FULL_TIME_HOURS / hours) * 10) / 10;
  return times < 1.1
    ? 'That is nearly full time.'
    : `A program then takes about ${times} times as long as full time.`;
}
