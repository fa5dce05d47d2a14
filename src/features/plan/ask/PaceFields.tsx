import { MOST_STUDY_HOURS } from '../../../domain/profile.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import { DEFAULT_STUDY_HOURS } from '../../../store/planChoices.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import fields from '../../../ui/fields.module.css';
import { NumberField } from '../../../ui/NumberField.tsx';
import { FROM_PROFILE } from './questionWords.ts';
import { ResetButton } from './ResetButton.tsx';

/** How fast one studies, and whether beside work. */
export function PaceFields() {
  const profile = useApp((state) => state.profile);
  const { choices, change } = usePlanChoices();
  const { hoursPerWeek, keepsWorking } = resolvePlanSettings(choices, profile);
  const atRest = resolvePlanSettings(
    { ...choices, hoursPerWeek: undefined, keepsWorking: undefined },
    profile,
  );
  const isOwn = choices.from === undefined;
  const { studyHoursPerWeek, limits } = profile;
  const hoursHint =
    choices.hoursPerWeek !== undefined
      ? undefined
      : isOwn && studyHoursPerWeek !== undefined
        ? FROM_PROFILE
        : `${DEFAULT_STUDY_HOURS} hours is our assumption: half of full time. Change it to yours.`;
  return (
    <div className={fields.field}>
      <ChoiceField
        legend="While I study"
        options={[
          { word: 'I keep working', value: true },
          { word: 'I study full time, without pay', value: false },
        ]}
        value={keepsWorking}
        hint={
          isOwn && choices.keepsWorking === undefined && limits.keepsWorking !== undefined
            ? FROM_PROFILE
            : undefined
        }
        onChange={(next) =>
          change({ keepsWorking: next === atRest.keepsWorking ? undefined : next })
        }
      />
      {keepsWorking && (
        <>
          <NumberField
            label="Time for study"
            unit="hours a week"
            hint={hoursHint}
            min={1}
            max={MOST_STUDY_HOURS}
            value={hoursPerWeek}
            onChange={(next) => change({ hoursPerWeek: next }, 'adjust')}
          />
          {choices.hoursPerWeek !== undefined && (
            <ResetButton onClick={() => change({ hoursPerWeek: undefined })}>
              Back to {atRest.hoursPerWeek} hours
            </ResetButton>
          )}
        </>
      )}
    </div>
  );
}
