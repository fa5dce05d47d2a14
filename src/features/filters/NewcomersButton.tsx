import { Check } from 'lucide-react';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';

/** Only roles that no experience is needed for. */
export function NewcomersButton() {
  const isOn = useApp((state) => state.choices.isNewcomersOnly);
  const { choose } = useChoose();
  return (
    <Button
      aria-pressed={isOn}
      title="No experience needed, for the job or for its exams; study may be"
      icon={isOn && <Check size={14} aria-hidden />}
      onClick={() => choose({ isNewcomersOnly: !isOn })}
    >
      Open to newcomers
    </Button>
  );
}
