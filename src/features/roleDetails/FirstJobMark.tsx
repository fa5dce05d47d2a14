import { Fragment } from 'react';
import type { Role } from '../../domain/model.ts';
import { isOpenToNewcomers, listNeedingExperience } from '../../domain/requirement.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './RoleHead.module.css';

/** Marks a role that asks for no experience, and says which promotions lead on from it. */
export function FirstJobMark({ role }: { readonly role: Role }) {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  if (!isOpenToNewcomers(role.requires, listNeedingExperience(map.credentials))) return null;
  const next = graph
    .movesFrom(role.id)
    .flatMap(({ kind, to }) => (kind === 'promotion' ? (graph.rolesById.get(to) ?? []) : []));
  return (
    <p className={styles.mark}>
      <strong>First job</strong> no experience asked
      {next.length > 0 && '; leads to: '}
      {next.map((to, index) => (
        <Fragment key={to.id}>
          {index > 0 && ', '}
          <RoleLink role={to} />
        </Fragment>
      ))}
      .
    </p>
  );
}
