import type { CSSProperties, RefObject } from 'react';
import type { Role } from '../../domain/model.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { useApp } from '../../store/useApp.tsx';
import { FirstJobMark } from './FirstJobMark.tsx';
import styles from './RoleHead.module.css';
import type { TitleLevel } from '../../parts/Section.tsx';

/** Title, where the role stands on the map, and its marks. */
export function RoleHead({
  role,
  titleLevel,
  titleRef,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}) {
  const map = useApp((state) => state.map);
  const Title = titleLevel === 1 ? 'h1' : 'h2';
  const level = map.levels.find(({ id }) => id === role.level);
  const family = map.families.find(({ id }) => id === role.family);
  // A custom property is not among the known style names.
  const hue = { '--family': familyColor(map.families, role.family) } as CSSProperties;
  return (
    <header className={styles.head} style={hue}>
      <Title id={`role-${role.id}`} ref={titleRef} tabIndex={-1} className={styles.title}>
        {role.title}
      </Title>
      <p className={styles.where}>
        {level?.name} level <span aria-hidden>·</span> {family?.name}
      </p>
      <FirstJobMark role={role} />
      {role.isEmerging && (
        <p className={styles.mark}>
          <strong>Emerging</strong> a newer kind of job; titles and duties still shift.
        </p>
      )}
      {role.isAdjacent && (
        <p className={styles.mark}>
          <strong>Adjacent</strong> next to the field rather than in its core; many people cross
          over.
        </p>
      )}
    </header>
  );
}
