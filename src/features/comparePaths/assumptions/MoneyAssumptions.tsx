import { MOST_AID_USD, type TuitionKind } from '../../../store/compareChoices.ts';
import { useCompareChoices } from '../../../store/useCompareChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useDetailsIndex } from '../../../parts/detailsIndex.ts';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { Assumption } from './Assumption.tsx';

/** What study costs. */
export function MoneyAssumptions() {
  const { choices, change } = useCompareChoices();
  const { tuition, aidUsdPerYear, paysRenewals } = choices;
  const programs = useDetailsIndex()?.details.programs ?? [];
  const tuitionSources = [...new Set(programs.flatMap((one) => one.tuition?.sources ?? []))];
  return (
    <>
      <Assumption
        isChanged={tuition !== undefined}
        atRest="the whole range"
        why={
          <>
            For degrees the low end is a public school in one’s own state and the high end a private
            one. For other programs they are just the ends of the range.{' '}
            <SourceNote of="tuition" sources={tuitionSources} />
          </>
        }
        onReset={() => change({ tuition: undefined })}
      >
        <ChoiceField<TuitionKind | undefined>
          legend="Tuition"
          options={[
            { word: 'the whole range', value: undefined },
            { word: 'public, in-state', value: 'instate' },
            { word: 'private', value: 'private' },
          ]}
          value={tuition}
          onChange={(next) => change({ tuition: next })}
        />
      </Assumption>
      <Assumption
        isChanged={aidUsdPerYear !== 0}
        atRest="none"
        why="Grants or an employer’s help, up to the price of a program. Ask what yours pays."
        onReset={() => change({ aidUsdPerYear: 0 })}
      >
        <NumberField
          label="Help with tuition"
          before="$"
          unit="for each year of study"
          min={0}
          max={MOST_AID_USD}
          value={aidUsdPerYear}
          onChange={(next) => change({ aidUsdPerYear: next ?? 0 }, 'adjust')}
        />
      </Assumption>
      <Assumption
        isChanged={!paysRenewals}
        atRest="paid to the end"
        why="Fees of credentials gained on the way, by their issuers; their pages give the sources. The plan page counts them only until the target."
        onReset={() => change({ paysRenewals: true })}
      >
        <ChoiceField
          legend="Renewals of credentials"
          options={[
            { word: 'paid', value: true },
            { word: 'left out', value: false },
          ]}
          value={paysRenewals}
          onChange={(next) => change({ paysRenewals: next })}
        />
      </Assumption>
    </>
  );
}
