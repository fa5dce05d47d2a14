import { isComparing } from '../../store/isComparing.ts';
import { useApp } from '../../store/useApp.tsx';
import { CodeSlot } from '../../ui/CodeSlot.tsx';

const loadBar = async () => (await import('./CompareBar.tsx')).CompareBar;

/** The place of the bar that says what is compared; its code comes with the first of it. */
export function CompareSlot() {
  const isOn = useApp(({ choices }) => isComparing(choices));
  return isOn ? <CodeSlot load={loadBar} what="The part that compares" props={{}} /> : null;
}
