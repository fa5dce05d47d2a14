import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import styles from './PricesField.module.css';
import { usePayChoices } from './usePayChoices.ts';
import type { PlaceIndex } from './usePlaceIndex.ts';

const OPTIONS = [
  { word: 'As paid there', value: false },
  { word: 'Adjusted by price parity', value: true },
] as const;

/** Whether figures of places are local dollars, or what those would buy at the nation's prices. */
export function PricesField({
  places,
  index,
}: {
  readonly places: PlaceIndex;
  readonly index: DetailsIndex;
}) {
  const { adjustsPrices, adjustPrices } = usePayChoices();
  const source = index.sourcesById.get(places.paritySource);
  const without = places.states.filter(({ priceParity }) => priceParity === undefined);
  const names = without.map(({ name }) => name).join(', ');
  return (
    <div className={styles.field}>
      <ChoiceField
        legend="Dollars"
        options={OPTIONS}
        value={adjustsPrices}
        onChange={adjustPrices}
      />
      <div className={styles.hint}>
        <p>
          The same pay buys more where prices are low. Adjusted pay is local pay ÷ (price parity ÷
          100), rounded to the dollar; the nation is 100. An area without a price parity of its own
          takes its state’s; the tables say so.
          {names !== '' &&
            ` For ${names} none is published, so pay there is not shown when adjusted.`}
        </p>
        <SourceNote
          of="the price parities"
          sources={adjustsPrices ? [places.paritySource, 'derived'] : [places.paritySource]}
          year={source?.year}
        />
      </div>
    </div>
  );
}
