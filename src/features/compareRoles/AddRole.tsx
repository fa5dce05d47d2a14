import { useMemo } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { listRoleItems } from '../../parts/listRoleItems.ts';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import { useApp } from '../../store/useApp.tsx';
import { FindField } from '../../ui/FindField.tsx';
import styles from './CompareRolesView.module.css';

/** Finds a role by any of its titles and adds it; says so where there is no room for more. */
export function AddRole({
  roles,
  index,
  onAdd,
}: {
  /** Ids of those compared. */
  readonly roles: readonly string[];
  readonly index: DetailsIndex;
  readonly onAdd: (id: string) => void;
}) {
  const map = useApp((state) => state.map);
  const items = useMemo(() => listRoleItems(map, index), [map, index]);
  const finder = useItemFinder(items);
  if (roles.length >= MOST_COMPARED) {
    return (
      <p className={styles.full}>
        {MOST_COMPARED} roles are the most. Take one out to add another.
      </p>
    );
  }
  return (
    <FindField
      label={roles.length === 0 ? 'Add a role' : 'Add another role'}
      placeholder="Type a job title"
      finder={finder}
      without={roles}
      nothing="No role here has that title. Try other words for it."
      onSelect={onAdd}
    />
  );
}
