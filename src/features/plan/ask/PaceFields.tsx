import { MOST_STUDY_HOURS } from '../../../domain/profile.ts';
import { resolvePlanSettings } from '../../../parts/planSettings.ts';
import { DEFAULT_STUDY_HOURS } from '../../../store/planChoices.ts';
import { MOST_EXAM_HOURS } from '../../../store/planUrl.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import fields from '../../../ui/fields.module.css';
import { NumberField } from '../../../ui/NumberField.tsx';
import { ResetButton } from './ResetButton.tsx';
import styles from './PlanForm.module.css';

/** How fast one studies, and whether beside work; how long one stays in a job. */
export function PaceFields() {
  const profile = useApp((state) => state.profile);
  const { choices, change } = usePlanChoices();
  const { hoursPerWeek, keepsWorking } = resolvePlanSettings(choices, profile);
  const isOwnPace =
    choices.from === undefined &&
    choices.hoursPerWeek === undefined &&
    profile.studyHoursPerWeek !== undefined;
  return (
    <>
      <div className={fields.field}>
        <ChoiceField
          legend="While I study"
          options={[
            { word: 'I keep working', value: true },
            { word: 'I study full time, without pay', value: false },
          ]}
          value={keepsWorking}
          onChange={(next) => change({ keepsWorking: next })}
        />
        {keepsWorking && (
          <>
            <NumberField
              label="Time for study"
              unit="hours a week"
              hint={
                isOwnPace
                  ? 'From your profile.'
                  : choices.hoursPerWeek === undefined
                    ? `${DEFAULT_STUDY_HOURS} hours is our assumption: half of full time. Change it to yours.`
                    : undefined
              }
              min={1}
              max={MOST_STUDY_HOURS}
              value={hoursPerWeek}
              onChange={(next) => change({ hoursPerWeek: next }, 'adjust')}
            />
            {choices.hoursPerWeek !== undefined && (
              <ResetButton onClick={() => change({ hoursPerWeek: undefined })}>
                Back to {profile.studyHoursPerWeek ?? DEFAULT_STUDY_HOURS} hours
              </ResetButton>
            )}
          </>
        )}
      </div>
      <details className={styles.more}>
        <summary>Time in jobs and for exams</summary>
        <div className={styles.inside}>
          <ChoiceField
            legend="I move on"
            options={[
              { word: 'as soon as the rules allow', value: false },
              { word: 'after the time people usually stay', value: true },
            ]}
            value={choices.staysUsual === true}
            onChange={(staysUsual) => change({ staysUsual: staysUsual || undefined })}
          />
          <NumberField
            label="To prepare for an exam"
            unit="hours each"
            hint="No source gives a figure, so none is counted unless you set one."
            min={0}
            max={MOST_EXAM_HOURS}
            value={choices.examHours}
            onChange={(next) => change({ examHours: next ?? 0 }, 'adjust')}
          />
        </div>
      </details>
    </>
  );
}
