import { familyColor } from '../../../parts/familyColor.ts';
import { RoleLink } from '../../../parts/RoleLink.tsx';
import { useApp } from '../../../store/useApp.tsx';
import styles from './Blocks.module.css';
import { useCoreRoles } from './useCoreRoles.ts';

/** Every role of a newcomer's map by its title, family by family and level by level. */
export function TitlesBlock() {
  const families = useApp((state) => state.map.families);
  const levels = useApp((state) => state.map.levels);
  const roles = useCoreRoles();
  return families.map(({ id, name }) => (
    <section
      key={id}
      className={styles.lane}
      style={{ '--family': familyColor(families, id) } as object}
    >
      <h3>{name}</h3>
      <dl className={styles.titles}>
        {levels.map((level) => {
          const own = roles.filter((role) => role.family === id && role.level === level.id);
          if (own.length === 0) return null;
          return (
            <div key={level.id}>
              <dt>{level.name}</dt>
              <dd>
                <ul>
                  {own.map((role) => (
                    <li key={role.id}>
                      <RoleLink role={role} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
