import { countRoles } from '../../../parts/countRoles.ts';
import { familyColor } from '../../../parts/familyColor.ts';
import { InnerLink } from '../../../parts/InnerLink.tsx';
import { SourceNote } from '../../../parts/SourceNote.tsx';
import { WithDetails } from '../../../parts/WithDetails.tsx';
import { useApp } from '../../../store/useApp.tsx';
import styles from './Blocks.module.css';
import { useCoreRoles } from './useCoreRoles.ts';

/** The kinds of work, each with what people do there and the way to its lane. */
export function FamiliesBlock() {
  const families = useApp((state) => state.map.families);
  const roles = useCoreRoles();
  return (
    <WithDetails what="the kinds of work">
      {({ details }) => (
        <>
          <ul className={styles.plain}>
            {families.map(({ id, name }) => (
              <li
                key={id}
                className={styles.lane}
                style={{ '--family': familyColor(families, id) } as object}
              >
                <InnerLink to={`/?family=${id}`}>{name}</InnerLink>{' '}
                <span className={styles.count}>
                  {countRoles(roles.filter(({ family }) => family === id).length)}
                </span>
                <p>{details.families[id]?.summary}</p>
              </li>
            ))}
          </ul>
          <SourceNote
            of="the kinds of work"
            sources={[
              ...new Set(families.flatMap(({ id }) => details.families[id]?.sources ?? [])),
            ]}
          />
        </>
      )}
    </WithDetails>
  );
}
