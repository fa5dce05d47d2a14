import { countRoles } from '../../../parts/countRoles.ts';
import { InnerLink } from '../../../parts/InnerLink.tsx';
import { useApp } from '../../../store/useApp.tsx';
import styles from './Blocks.module.css';
import { useCoreRoles } from './useCoreRoles.ts';

/** The places of work, those with the most roles first, each with the way to them. */
export function SettingsBlock() {
  const settings = useApp((state) => state.map.settings);
  const roles = useCoreRoles();
  const counted = settings
    .map(({ id, name }) => ({
      id,
      name,
      count: roles.filter((role) => role.settings.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <ul className={styles.columns}>
      {counted.map(({ id, name, count }) => (
        <li key={id}>
          <InnerLink to={`/?setting=${id}`}>{name}</InnerLink>{' '}
          <span className={styles.count}>{countRoles(count)}</span>
        </li>
      ))}
    </ul>
  );
}
