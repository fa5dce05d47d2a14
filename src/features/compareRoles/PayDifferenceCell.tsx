import { PayChange } from '../../parts/PayChange.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './Cells.module.css';

/** How much more or less than the first role it typically pays, both in one place. */
export function PayDifferenceCell({
  one,
  first,
}: {
  readonly one: ComparedRole;
  readonly first: ComparedRole | undefined;
}) {
  if (first === undefined || first.role.id === one.role.id) {
    return <p className={styles.aside}>the others are set against this one</p>;
  }
  return (
    <p>
      <PayChange from={first.role} to={one.role} />
    </p>
  );
}
