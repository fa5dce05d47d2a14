import { InnerLink } from '../../../parts/InnerLink.tsx';
import { WithDetails } from '../../../parts/WithDetails.tsx';
import { useApp } from '../../../store/useApp.tsx';
import styles from './Blocks.module.css';

/** The levels, lowest first, each with its usual years and what it means. */
export function LevelsBlock() {
  const levels = useApp((state) => state.map.levels);
  return (
    <WithDetails what="the levels">
      {({ details }) => (
        <ul className={styles.plain}>
          {levels.map(({ id, name, experience }) => (
            <li key={id}>
              <InnerLink to={`/?level=${id}`}>{name}</InnerLink>{' '}
              <span className={styles.count}>usually {experience}</span>
              <p>{details.levels[id]?.scope}</p>
            </li>
          ))}
        </ul>
      )}
    </WithDetails>
  );
}
