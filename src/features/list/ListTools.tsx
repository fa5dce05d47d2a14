import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { AdjacentOption } from './AdjacentOption.tsx';
import { DownloadCsvButton } from './DownloadCsvButton.tsx';
import { listColumns } from './listColumns.ts';
import styles from './ListTools.module.css';
import { nextSort } from './roleRows.ts';
import { useListSort } from './useListSort.ts';

/** What is done with the list as a whole; `words` is the field that narrows it by words. */
export function ListTools({ words }: { readonly words: ReactNode }) {
  return (
    <div className={styles.tools}>
      <div className={styles.words}>{words}</div>
      <AdjacentOption />
      <SortOption />
      <div className={styles.save}>
        <DownloadCsvButton />
      </div>
    </div>
  );
}

function SortOption() {
  const sort = useListSort();
  const columns = listColumns(useSelected('gaps') !== undefined);
  const shown = columns.find((column) => column.sort === sort.field) ?? columns[0]!;
  const { choose } = useChoose();
  const Sign = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <div className={styles.sort}>
      <label>
        Sort by{' '}
        <select
          value={shown.id}
          onChange={(event) => {
            const column = columns.find(({ id }) => id === event.target.value);
            if (column?.sort !== undefined) choose({ sort: nextSort(sort, column.sort) });
          }}
        >
          {columns
            .filter((column) => column.sort !== undefined)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <Button
        isIconOnly
        icon={<Sign size={16} aria-hidden />}
        aria-label={
          sort.isDescending ? 'Highest or last first; reverse' : 'Lowest or first first; reverse'
        }
        onClick={() => choose({ sort: nextSort(sort, sort.field) })}
      />
    </div>
  );
}
