import { LoaderCircle, MapPin, MapPinOff } from 'lucide-react';
import { useState } from 'react';
import { useAppStore } from '../../store/useApp.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LazyField } from '../../ui/LazyField.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './PlaceButton.module.css';
import { shortPlaceName, tinyPlaceName } from '../../parts/placeWords.ts';
import { usePlaceState, type PlaceState } from './usePlaceState.ts';

const loadPlaceBox = async () => (await import('./PlaceBox.tsx')).PlaceBox;

/** Names the place that all pay is for, says while its figures are on their way, and opens the choice of another. */
export function PlaceButton() {
  const store = useAppStore();
  const state = usePlaceState();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const prepare = () => {
    store.getState().loadPlaces();
    // Opening asks again, and says so if it fails.
    loadPlaceBox().catch(() => undefined);
  };
  const { id, place, isLoading } = state;
  const nameOf = useMediaQuery('(max-width: 599px)') ? tinyPlaceName : shortPlaceName;

  return (
    <>
      <button
        type="button"
        className={styles.button}
        title={place?.name}
        onClick={() => setIsOpen(true)}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <PlaceIcon state={state} />
        <VisuallyHidden>Pay for:</VisuallyHidden>{' '}
        <span className={styles.name}>
          {place === undefined ? id.toUpperCase() : nameOf(place)}
        </span>
        {isLoading && <span className={styles.status}>loading …</span>}
      </button>
      <LiveRegion message={describeState(state)} />
      {isOpen && (
        <Dialog title="Place" onClose={close}>
          <p className={styles.lead}>
            All pay on the page follows this place; where a figure is missing, the state’s or the
            nation’s is shown and marked.
          </p>
          <LazyField
            load={loadPlaceBox}
            label="A state, a city or a code"
            placeholder="Find a state or metro area"
            what="the places"
          >
            {(PlaceBox, field) => <PlaceBox field={field} onDone={close} />}
          </LazyField>
        </Dialog>
      )}
    </>
  );
}

function PlaceIcon({ state: { isLoading, failure } }: { readonly state: PlaceState }) {
  if (isLoading) return <LoaderCircle className={styles.turning} size={18} aria-hidden />;
  return failure === undefined ? (
    <MapPin size={18} aria-hidden />
  ) : (
    <MapPinOff size={18} aria-hidden />
  );
}

/** Failures are said where they are shown (PlaceNote). */
function describeState({ id, place, inForce, isLoading, failure }: PlaceState): string {
  if (failure !== undefined) return '';
  return isLoading
    ? `Loading pay for ${place?.name ?? id.toUpperCase()}`
    : `Pay is for ${inForce.name}`;
}
