import { MOST_EXAM_HOURS } from '../../../store/planUrl.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import styles from './PlanForm.module.css';
import { nameFold } from './questionWords.ts';

/** How long one stays in a job, and prepares for an exam. */
export function StayFields() {
  const { choices, change } = usePlanChoices();
  const { staysUsual = false, examHours } = choices;
  const setCount = [staysUsual, examHours > 0].filter(Boolean).length;
  return (
    <Disclosure className={styles.more} summary={nameFold('Time in jobs and for exams', setCount)}>
      <div className={styles.inside}>
        <ChoiceField
          legend="I move on"
          options={[
            { word: 'as soon as the rules allow', value: false },
            { word: 'after the time people usually stay', value: true },
          ]}
          value={staysUsual}
          onChange={(next) => change({ staysUsual: next || undefined })}
        />
        <NumberField
          label="To prepare for an exam"
          unit="hours each"
          hint="No source gives a figure, so none is counted unless you set one."
          min={0}
          max={MOST_EXAM_HOURS}
          value={examHours}
          onChange={(next) => change({ examHours: next ?? 0 }, 'adjust')}
        />
      </div>
    </Disclosure>
  );
}
