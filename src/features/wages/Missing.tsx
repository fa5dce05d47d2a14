import type { WageCell } from '../../domain/model.ts';
import { describeWageCell } from '../../parts/payWords.ts';
import styles from './Missing.module.css';

/** In a column of figures: why there is none, small and on lines of its own. */
export function Missing({ words }: { readonly words: string }) {
  return <span className={styles.missing}>{words}</span>;
}

/** A published cell in a column of figures. */
export function Figure({
  cell,
  format,
}: {
  readonly cell: WageCell | undefined;
  readonly format: (value: number) => string;
}) {
  return typeof cell === 'number' ? format(cell) : <Missing words={describeWageCell(cell)} />;
}
