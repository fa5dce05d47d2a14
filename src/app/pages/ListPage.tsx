import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { NoRoles } from '../../features/filters/NoRoles.tsx';
import { WordsField } from '../../features/filters/WordsField.tsx';
import { ListTools } from '../../features/list/ListTools.tsx';
import { RoleTable } from '../../features/list/RoleTable.tsx';
import { useSelected } from '../../store/useApp.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import styles from './ListPage.module.css';

/** The roles of the map as a table, under the same filters. */
export function ListPage() {
  const isEmpty = useSelected('shownRoles').length === 0;
  usePageTitle('Roles');
  return (
    <>
      <FilterBar />
      <div className={styles.page}>
        <h1>Roles</h1>
        <p className={styles.intro}>
          The same roles as on the map, with the same filters, as a table that you can sort and
          save.
        </p>
        <ListTools words={<WordsField />} />
        {isEmpty ? <NoRoles /> : <RoleTable />}
      </div>
    </>
  );
}
