import type { Move } from '../../domain/model.ts';
import { MoveFacts } from '../../parts/MoveFacts.tsx';
import styles from './MoveText.module.css';

/** What a row of a role's moves opens. */
export function MoveText({ move }: { readonly move: Move }) {
  return (
    <div className={styles.text}>
      <MoveFacts move={move} />
    </div>
  );
}
