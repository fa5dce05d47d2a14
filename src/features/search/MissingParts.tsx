import { Button } from '../../ui/Button.tsx';
import styles from './MissingParts.module.css';

/** Says which parts of the site are left out of the search, and why. */
export function MissingParts({
  words,
  onRetry,
}: {
  readonly words: string;
  readonly onRetry: () => void;
}) {
  return (
    <div className={styles.missing}>
      <p>{words}.</p>
      <Button look="quiet" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
