import { useState } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { useCode } from '../../ui/useCode.ts';

const loadBar = async () => (await import('./TrialBar.tsx')).TrialBar;

/** The place of the bar that says what is tried out; its code comes when something first is. */
export function TrialSlot() {
  const isTrying = useApp((state) => state.trial.length > 0);
  const [wasTrying, setWasTrying] = useState(isTrying);
  if (isTrying && !wasTrying) setWasTrying(true);
  return wasTrying ? <LoadedBar /> : null;
}

function LoadedBar() {
  const code = useCode(loadBar);
  if (code.status === 'loading') return null;
  if (code.status === 'ready') return <code.value />;
  return (
    <FailureNote
      what="The part that tries things out"
      reason={code.reason}
      onRetry={code.onRetry}
    />
  );
}
