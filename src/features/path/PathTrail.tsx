import { Fragment, useState } from 'react';
import styles from './PathBar.module.css';

/** Start and stops in order, each stop with its number. */
export function PathTrail({
  start,
  stops,
  isFolding,
}: {
  readonly start: string;
  /** Names. */
  readonly stops: readonly string[];
  /** The stops before the last wait until they are asked for. */
  readonly isFolding: boolean;
}) {
  const [isAll, setIsAll] = useState(false);
  const canFold = isFolding && stops.length > 1;
  const shown = canFold && !isAll ? stops.length - 1 : 0;
  return (
    <>
      {start}
      {shown > 0 && ' → …'}
      {stops.slice(shown).map((name, index) => (
        <Fragment key={name}>
          {' → '}
          <b className={styles.number}>{shown + index + 1}</b> {name}
        </Fragment>
      ))}
      {canFold && (
        <>
          {' '}
          <button
            type="button"
            className={styles.show}
            aria-expanded={isAll}
            onClick={() => setIsAll(!isAll)}
          >
            {isAll ? 'Show fewer' : 'Show all stops'}
          </button>
        </>
      )}
    </>
  );
}
