import { useState } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { CodeSlot } from '../../ui/CodeSlot.tsx';

const loadBar = async () => (await import('./TrialBar.tsx')).TrialBar;

/** The place of the bar that says what is tried out; its code comes when something first is. */
export function TrialSlot() {
  const isTrying = useApp((state) => state.trial.length > 0);
  const [wasTrying, setWasTrying] = useState(isTrying);
  if (isTrying && !wasTrying) setWasTrying(true);
  return wasTrying ? (
    <CodeSlot load={loadBar} what="The part that tries things out" props={{}} />
  ) : null;
}
