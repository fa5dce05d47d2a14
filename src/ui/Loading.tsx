import styles from './Loading.module.css';

/** Said while something is on its way; it appears only after a moment, so that quick loads do not flash. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className={styles.loading} role="status">
      Loading {what} …
    </p>
  );
}
