import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import styles from './ListTools.module.css';

/** Whether roles outside the core of the field are listed; nothing where the map has none. */
export function AdjacentOption() {
  const hasAdjacent = useApp((state) => state.choices.hasAdjacent);
  const count = useApp((state) => state.map.roles.filter(({ isAdjacent }) => isAdjacent).length);
  const { choose } = useChoose();
  if (count === 0) return null;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={hasAdjacent}
        onChange={(event) => choose({ hasAdjacent: event.target.checked })}
      />
      Include {count === 1 ? '1 adjacent role' : `${count} adjacent roles`}
    </label>
  );
}
