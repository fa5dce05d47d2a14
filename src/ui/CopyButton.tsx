import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type Outcome = 'none' | 'copied' | 'refused';

/**
 * Copies a text that is worked out when pressed. Where the browser refuses
 * (an insecure page, no permission) the text is shown, ready to be copied by hand.
 */
export function CopyButton({
  label,
  copied,
  getText,
}: {
  readonly label: string;
  /** Said once it is done. */
  readonly copied: string;
  readonly getText: () => string;
}) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [text, setText] = useState('');
  const copy = async () => {
    const wanted = getText();
    setText(wanted);
    setOutcome((await tryToCopy(wanted)) ? 'copied' : 'refused');
  };
  const isDone = outcome === 'copied';
  return (
    <>
      <Button
        icon={isDone ? <Check size={16} aria-hidden /> : <Link2 size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span className={isDone ? styles.said : undefined} role="status">
        {isDone && copied}
        {outcome === 'refused' && <VisuallyHidden>Copy it from the field.</VisuallyHidden>}
      </span>
      {outcome === 'refused' && (
        <input className={styles.text} aria-label={label} readOnly value={text} ref={focusAll} />
      )}
    </>
  );
}

/** One function for every render: a new one would take the focus back at each. */
function focusAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

async function tryToCopy(text: string): Promise<boolean> {
  // Absent on pages that are not served securely, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
