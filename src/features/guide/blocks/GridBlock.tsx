import { familyColor } from '../../../parts/familyColor.ts';
import { InnerLink } from '../../../parts/InnerLink.tsx';
import { useApp } from '../../../store/useApp.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './GridBlock.module.css';
import { useCoreRoles } from './useCoreRoles.ts';

/** The map in small: lanes and columns, and in each cell how many roles stand there and the way to them. */
export function GridBlock() {
  const families = useApp((state) => state.map.families);
  const levels = useApp((state) => state.map.levels);
  const roles = useCoreRoles();
  return (
    <table className={styles.grid} role="table">
      <caption>Roles by kind of work and level</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Kind of work
          </th>
          {levels.map(({ id, name }) => (
            <th key={id} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {families.map(({ id, shortName }) => (
          <tr
            key={id}
            role="row"
            className={styles.lane}
            style={{ '--family': familyColor(families, id) } as object}
          >
            <th role="rowheader" scope="row">
              {shortName}
            </th>
            {levels.map((level) => {
              const count = roles.filter(
                (role) => role.family === id && role.level === level.id,
              ).length;
              return (
                <td key={level.id} role="cell">
                  {count === 0 ? (
                    <span className={styles.none}>
                      <span className={styles.level} aria-hidden>
                        {level.name}
                      </span>
                      none
                    </span>
                  ) : (
                    <InnerLink to={`/?level=${level.id}&family=${id}`} className={styles.cell}>
                      <span className={styles.level} aria-hidden>
                        {level.name}
                      </span>
                      {count}
                      <VisuallyHidden>
                        {count === 1 ? ' role' : ' roles'}: {shortName}, {level.name}
                      </VisuallyHidden>
                    </InnerLink>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
