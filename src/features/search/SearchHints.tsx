import { Button } from '../../ui/Button.tsx';
import styles from './SearchHints.module.css';

/** What to do with an empty list: before anything is typed (no query), or when it found nothing. */
export function SearchHints({
  query,
  examples,
  onTry,
}: {
  readonly query: string;
  readonly examples: readonly string[];
  readonly onTry: (query: string) => void;
}) {
  return (
    <div className={styles.hints}>
      {query === '' ? (
        <p>Older and local titles work too, and small typing errors do not matter.</p>
      ) : (
        <p>
          Nothing found for “{query}”. Try fewer words{examples.length > 0 && ', or one of these'}.
        </p>
      )}
      {examples.length > 0 && (
        <ul className={styles.examples} aria-label="Examples">
          {examples.map((example) => (
            <li key={example}>
              <Button onClick={() => onTry(example)}>{example}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
