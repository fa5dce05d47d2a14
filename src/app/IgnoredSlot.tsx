import { useApp } from '../store/useApp.tsx';
import { CodeSlot } from '../ui/CodeSlot.tsx';

const loadNote = async () => (await import('./IgnoredNote.tsx')).IgnoredNote;

/** The place of the note about what in the address could not be read; few addresses need its code. */
export function IgnoredSlot() {
  const isWanted = useApp((state) => state.ignored.length > 0);
  return isWanted ? <CodeSlot load={loadNote} what="The note about this link" props={{}} /> : null;
}
