import { MOST_USD } from '../../../store/planUrl.ts';
import { useCompareChoices } from '../../../store/useCompareChoices.ts';
import { valueOf } from '../../../store/loadable.ts';
import { useApp, usePlaces } from '../../../store/useApp.tsx';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import type { BandEnd } from '../../../store/compareChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Assumption } from './Assumption.tsx';
import { SelectField } from './SelectField.tsx';

const RAISES = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5];

/** What one is paid. */
export function PayAssumptions({ hasOutsideStart }: { readonly hasOutsideStart: boolean }) {
  const { choices, change } = useCompareChoices();
  const { band, raisePercent, adjustsPrices, startPayUsd } = choices;
  const table = useApp((state) => state.nationWages);
  const paritySource = valueOf(usePlaces())?.priceParitySource;
  const raises = [...new Set([...RAISES, raisePercent])].sort((a, b) => a - b);
  return (
    <>
      {(hasOutsideStart || startPayUsd !== undefined) && (
        <Assumption
          isChanged={startPayUsd !== undefined}
          atRest="not known"
          why="The map has no pay for starting points outside the field. Write 0 if you earn nothing now."
          onReset={() => change({ startPayUsd: undefined })}
        >
          <NumberField
            label="What I earn now"
            before="$"
            unit="a year"
            min={0}
            max={MOST_USD}
            value={startPayUsd}
            onChange={(next) => change({ startPayUsd: next }, 'adjust')}
          />
        </Assumption>
      )}
      <Assumption
        isChanged={band !== 'middle'}
        atRest="typical"
        why={
          <>
            Each role stands for three published percentiles of its occupation. Low pay goes with
            high prices, high pay with low ones.{' '}
            <SourceNote of="the pay" sources={[table.source, 'derived']} />
          </>
        }
        onReset={() => change({ band: 'middle' })}
      >
        <ChoiceField<BandEnd>
          legend="Paid in each job"
          options={[
            { word: 'low', value: 'low' },
            { word: 'typical', value: 'middle' },
            { word: 'high', value: 'high' },
          ]}
          value={band}
          onChange={(next) => change({ band: next })}
        />
      </Assumption>
      <Assumption
        isChanged={raisePercent !== 0}
        atRest="no raises"
        why="All dollars are those of the survey’s year, so a raise here is one above inflation. The survey tells pay by occupation, not by years in a job, so none is assumed."
        onReset={() => change({ raisePercent: 0 })}
      >
        <SelectField
          label="Raise for each full year in a job"
          options={raises.map((value) => ({
            value: String(value),
            word: value === 0 ? 'none' : `${value}%`,
          }))}
          value={String(raisePercent)}
          onChange={(next) => change({ raisePercent: Number(next) })}
        />
      </Assumption>
      <Assumption
        isChanged={adjustsPrices}
        atRest="local dollars"
        why={
          <>
            Adjusted: local pay ÷ price parity × 100, with the parity of the place a figure is from.
            Study costs are ranges for the nation and stay as they are.{' '}
            {paritySource !== undefined && (
              <SourceNote of="price parities" sources={[paritySource, 'derived']} />
            )}
          </>
        }
        onReset={() => change({ adjustsPrices: false })}
      >
        <ChoiceField
          legend="Cost of living"
          options={[
            { word: 'local dollars', value: false },
            { word: 'adjusted for prices', value: true },
          ]}
          value={adjustsPrices}
          onChange={(next) => change({ adjustsPrices: next })}
        />
      </Assumption>
    </>
  );
}
