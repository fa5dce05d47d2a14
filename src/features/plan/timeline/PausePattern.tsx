import styles from './TimelineDrawing.module.css';

const ID = 'plan-pause';
export const PAUSE_FILL = `url(#${ID})`;

/** Hatching for months of study without work; one timeline is on a page. */
export function PausePattern() {
  return (
    <defs>
      <pattern
        id={ID}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={6} height={6} className={styles.pauseGround} />
        <line x1={0} y1={0} x2={0} y2={6} className={styles.pauseLine} />
      </pattern>
    </defs>
  );
}
