import type { Role } from '../../domain/model.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './CredentialView.module.css';

/** Roles by title, each with its level, lowest level first. */
export function RoleList({
  title,
  none,
  say,
  roles,
}: {
  readonly title: string;
  /** Said instead when there are none. */
  readonly none: string;
  readonly say?: string;
  readonly roles: readonly Role[];
}) {
  const levels = useApp((state) => state.map.levels);
  if (roles.length === 0) return <p>{none}</p>;
  const inOrder = levels.flatMap((level) =>
    roles
      .filter((role) => role.level === level.id)
      .map((role) => (
        <li key={role.id}>
          <RoleLink role={role} />{' '}
          <span className={styles.aside}>
            {level.name}
            {role.isAdjacent && ', adjacent'}
          </span>
        </li>
      )),
  );
  return (
    <>
      <h3>{title}</h3>
      {say !== undefined && <p className={styles.aside}>{say}</p>}
      <ul className={styles.roles}>{inOrder}</ul>
    </>
  );
}
