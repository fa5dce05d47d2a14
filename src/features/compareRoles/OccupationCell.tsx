import type { Occupation } from '../../domain/model.ts';
import styles from './Cells.module.css';

/** What the statistics call it, with its code in one piece. */
export function OccupationCell({
  soc,
  occupation,
}: {
  readonly soc: string;
  readonly occupation: Occupation | undefined;
}) {
  return (
    <>
      {occupation?.title} <span className={styles.code}>({soc})</span>
    </>
  );
}
