import type { ComparedCase } from './useComparison.ts';
import styles from './letters.module.css';

/** The letter by which charts and tables call a path. */
export function PathLetter({ letter }: { readonly letter: ComparedCase['letter'] }) {
  return <span className={`${styles.badge} ${styles[letter]}`}>{letter}</span>;
}
