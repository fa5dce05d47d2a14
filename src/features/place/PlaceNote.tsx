import { useEffect } from 'react';
import { NATION } from '../../store/appStore.ts';
import { useApp } from '../../store/useApp.tsx';
import { placeOf } from '../../store/placeOf.ts';
import { useChoose } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import styles from './PlaceNote.module.css';
import { usePlaceState } from './usePlaceState.ts';

/** Below the header, when a place's pay did not come: why, what is shown instead, and the ways on. */
export function PlaceNote() {
  const { failure } = usePlaceState();
  return failure === undefined ? null : <Failed reason={failure} />;
}

function Failed({ reason }: { readonly reason: string }) {
  const { id, place, inForce } = usePlaceState();
  const places = useApp((state) => state.places);
  const loadPlaces = useApp((state) => state.loadPlaces);
  const loadWages = useApp((state) => state.loadPlaceWages);
  const own = useApp((state) => placeOf({ choices: {}, profile: state.profile }));
  const { choose } = useChoose();
  // Tells a place that does not exist from one whose figures are out of reach.
  useEffect(() => loadPlaces(), [loadPlaces]);
  const isUnknown = places.status === 'ready' && place === undefined;
  // Each way on takes this note away, and with it the button that had the focus.
  const retry = () => {
    focusMain();
    loadPlaces();
    loadWages();
  };
  const leave = (to: string) => {
    focusMain();
    choose({ place: to === own ? undefined : to });
  };

  return (
    <div className={styles.note}>
      <FailureNote
        what={`Pay for ${place?.name ?? `“${id}”`}`}
        reason={reason}
        {...(isUnknown ? {} : { onRetry: retry })}
      >
        {inForce.id !== NATION.id && (
          <Button onClick={() => leave(inForce.id)}>Back to {inForce.name}</Button>
        )}
        <Button onClick={() => leave(NATION.id)}>Switch to {NATION.name}</Button>
      </FailureNote>
      <p className={styles.instead}>Pay shown now: {inForce.name}.</p>
    </div>
  );
}
