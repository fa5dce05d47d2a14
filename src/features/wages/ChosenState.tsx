import { useId } from 'react';
import type { Place } from '../../domain/model.ts';
import type { PlacePay } from '../../domain/wagePlaces.ts';
import { FactList } from '../../parts/FactList.tsx';
import { Button } from '../../ui/Button.tsx';
import fields from '../../ui/fields.module.css';
import styles from './ChosenState.module.css';
import { describeBand, describeJobs, describeParity, describeQuotient } from './wageWords.ts';

/** The state chosen on the map: its figures in words, and another way to choose one. */
export function ChosenState({
  pays,
  states,
  chosen,
  nameOf,
  onChoose,
  onShowAreas,
}: {
  readonly pays: ReadonlyMap<string, PlacePay>;
  readonly states: readonly Place[];
  readonly chosen: PlacePay | undefined;
  readonly nameOf: (placeId: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onShowAreas: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.state}>
      <div className={fields.field}>
        <label htmlFor={id}>State</label>
        <select
          id={id}
          value={chosen?.place.id ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {chosen === undefined && <option value="">Choose a state</option>}
          {states.map(({ id: state, name }) => (
            <option key={state} value={state} disabled={!pays.has(state)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div role="status" aria-label="Figures of the chosen state">
        {chosen !== undefined && (
          <FactList
            facts={[
              { name: 'Pay a year', value: describeBand(chosen) },
              { name: 'Jobs', value: describeJobs(chosen.employment) },
              {
                name: 'Location quotient',
                term: 'location-quotient',
                value: describeQuotient(chosen.locationQuotient),
              },
              { name: 'Price parity', term: 'price-parity', value: describeParity(chosen, nameOf) },
            ]}
          />
        )}
      </div>
      {chosen !== undefined && (
        <p>
          <Button onClick={onShowAreas}>Areas of {chosen.place.name}</Button>
        </p>
      )}
    </div>
  );
}
