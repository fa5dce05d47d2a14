import { vocabularyOf } from '../store/urlState.ts';
import { explainIgnored, type ExplainedParameter } from '../store/urlReasons.ts';
import { useApp } from '../store/useApp.tsx';
import { CloseButton } from '../ui/CloseButton.tsx';
import styles from './IgnoredNote.module.css';

/** Says which of the map's parameters were left out of account, and why. */
export function IgnoredNote() {
  const map = useApp((state) => state.map);
  const ignored = useApp((state) => state.ignored);
  const dismiss = useApp((state) => state.dismissIgnored);
  const vocabulary = vocabularyOf(map);
  return (
    <IgnoredParameters
      ignored={ignored.map((parameter) => explainIgnored(parameter, vocabulary))}
      onDismiss={dismiss}
    />
  );
}

/** Letters of a value that are shown. */
const LONGEST_SHOWN = 60;

/** Says which parts of the address were left out of account, and why; nothing without any. */
export function IgnoredParameters({
  ignored,
  onDismiss,
}: {
  readonly ignored: readonly ExplainedParameter[];
  readonly onDismiss: () => void;
}) {
  if (ignored.length === 0) return null;
  return (
    <div className={styles.note} role="status">
      <p>
        Part of this link could not be read and was left out:{' '}
        {ignored
          .map(({ name, value, reason }) => `${name}=${shorten(value)} (${reason})`)
          .join('; ')}
        .
      </p>
      <CloseButton label="Dismiss" size={16} onClick={onDismiss} />
    </div>
  );
}

function shorten(value: string): string {
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
}
