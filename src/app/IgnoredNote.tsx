import { useApp } from '../store/useApp.tsx';
import { CloseButton } from '../ui/CloseButton.tsx';
import styles from './IgnoredNote.module.css';

/** Says which parts of the address were left out of account, and why. */
export function IgnoredNote() {
  const ignored = useApp((state) => state.ignored);
  const dismiss = useApp((state) => state.dismissIgnored);
  if (ignored.length === 0) return null;
  return (
    <div className={styles.note} role="status">
      <p>
        Part of this link could not be read and was left out:{' '}
        {ignored.map(({ name, value, reason }) => `${name}=${value} (${reason})`).join('; ')}.
      </p>
      <CloseButton label="Dismiss" size={16} onClick={dismiss} />
    </div>
  );
}
