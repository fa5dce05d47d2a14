import { MOST_STUDY_HOURS } from '../../../domain/profile.ts';
import { MonthField } from '../../../parts/MonthField.tsx';
import { useToday } from '../../../parts/useToday.ts';
import { DEFAULT_HORIZON_YEARS, DEFAULT_STUDY_HOURS } from '../../../store/planChoices.ts';
import { MOST_EXAM_HOURS } from '../../../store/planUrl.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Assumption } from './Assumption.tsx';

const LEAST_HORIZON_YEARS = 5;
const MOST_COMPARED_YEARS = 30;

/** When it begins, over how long it is added up, and how fast one studies and moves. */
export function TimeAssumptions() {
  const thisMonth = useToday().slice(0, 7);
  const { choices, change } = usePlanChoices();
  const { start, horizonYears, hoursPerWeek, keepsWorking = true } = choices;
  const { examHours, staysUsual = false } = choices;
  return (
    <>
      <Assumption
        isChanged={start !== undefined}
        atRest="this month"
        why="It moves the dates and nothing else."
        onReset={() => change({ start: undefined })}
      >
        <MonthField
          legend="Begin in"
          value={start ?? thisMonth}
          from={thisMonth}
          tooEarly="That month is over. The dates are counted from it all the same."
          onChange={(next) => change({ start: next === thisMonth ? undefined : next })}
        />
      </Assumption>
      <Assumption
        isChanged={horizonYears !== DEFAULT_HORIZON_YEARS}
        atRest={`${DEFAULT_HORIZON_YEARS} years`}
        why="Our choice. A longer time favors study that pays off late."
        onReset={() => change({ horizonYears: DEFAULT_HORIZON_YEARS })}
      >
        <NumberField
          label="Add up over"
          unit="years"
          min={LEAST_HORIZON_YEARS}
          max={MOST_COMPARED_YEARS}
          value={horizonYears}
          onChange={(years) => change({ horizonYears: years ?? DEFAULT_HORIZON_YEARS }, 'adjust')}
        />
      </Assumption>
      <Assumption
        isChanged={!keepsWorking}
        atRest="working while studying"
        why="Full-time study is shorter, and its months bring no pay and no experience."
        onReset={() => change({ keepsWorking: undefined })}
      >
        <ChoiceField
          legend="While I study"
          options={[
            { word: 'I keep working', value: true },
            { word: 'I study full time', value: false },
          ]}
          value={keepsWorking}
          onChange={(next) => change({ keepsWorking: next ? undefined : false })}
        />
      </Assumption>
      {keepsWorking && (
        <Assumption
          isChanged={hoursPerWeek !== undefined}
          atRest={`${DEFAULT_STUDY_HOURS} hours`}
          why="Our assumption: half of full time, which is 40 hours."
          onReset={() => change({ hoursPerWeek: undefined })}
        >
          <NumberField
            label="Time for study"
            unit="hours a week"
            min={1}
            max={MOST_STUDY_HOURS}
            value={hoursPerWeek ?? DEFAULT_STUDY_HOURS}
            onChange={(next) =>
              change({ hoursPerWeek: next === DEFAULT_STUDY_HOURS ? undefined : next }, 'adjust')
            }
          />
        </Assumption>
      )}
      <Assumption
        isChanged={staysUsual}
        atRest="as soon as the rules allow"
        why="How long people usually stay is this map’s own estimate."
        onReset={() => change({ staysUsual: undefined })}
      >
        <ChoiceField
          legend="I move on"
          options={[
            { word: 'as soon as the rules allow', value: false },
            { word: 'after the usual time', value: true },
          ]}
          value={staysUsual}
          onChange={(next) => change({ staysUsual: next || undefined })}
        />
      </Assumption>
      <Assumption
        isChanged={examHours > 0}
        atRest="0 hours"
        why="No source gives how long people prepare, so none is counted."
        onReset={() => change({ examHours: 0 })}
      >
        <NumberField
          label="To prepare for an exam"
          unit="hours each"
          min={0}
          max={MOST_EXAM_HOURS}
          value={examHours}
          onChange={(next) => change({ examHours: next ?? 0 }, 'adjust')}
        />
      </Assumption>
    </>
  );
}
