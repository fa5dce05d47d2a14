import { useState } from 'react';
import { GRADES } from '../../domain/grades.ts';
import type { FactKind, SourceUse } from '../../domain/sourceUse.ts';
import { DataTable, type DataColumn, type DataSort } from '../../parts/chart/DataTable.tsx';
import { formatCount } from '../../parts/format.ts';
import { GRADE_WORDS } from '../../parts/gradeWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { compareCollections, nameCollection, nameFactKind } from './factWords.ts';
import styles from './Sources.module.css';

/** How many facts of each part of the site, and of each kind, there are, and how sure they are. */
export function GradeCounts({ use }: { readonly use: SourceUse }) {
  const kinds = [...use.kinds].sort((left, right) =>
    compareCollections(collectionOf(left), collectionOf(right)),
  );
  return (
    <section id="grades" className={styles.section}>
      <h2>How many facts have which grade</h2>
      <p>
        Counted in the data themselves. A fact that rests on several sources counts with the least
        sure of them. An empty cell means that there is none.
      </p>
      <CountTable
        caption="Facts by part of the site and grade"
        fileName="grades"
        name="Part of the site"
        rows={sumByCollection(kinds)}
        nameOf={(id) => nameCollection(id).name}
      />
      <Disclosure summary="Show each kind of fact">
        <CountTable
          caption="Facts by kind and grade"
          fileName="kinds"
          name="Kind of fact"
          rows={kinds}
          nameOf={nameFactKind}
        />
      </Disclosure>
    </section>
  );
}

function CountTable({
  caption,
  fileName,
  name,
  rows,
  nameOf,
}: {
  readonly caption: string;
  readonly fileName: string;
  readonly name: string;
  readonly rows: readonly FactKind[];
  readonly nameOf: (id: string) => string;
}) {
  const map = useApp((state) => state.map);
  const [sort, setSort] = useState<DataSort>();
  const counted = (id: string, title: string, valueOf: (row: FactKind) => number) => ({
    id,
    name: title,
    align: 'end' as const,
    renderCell: (row: FactKind) => (valueOf(row) === 0 ? null : formatCount(valueOf(row))),
    sortBy: valueOf,
    csv: valueOf,
  });
  const columns: readonly DataColumn<FactKind>[] = [
    {
      id: 'kind',
      name,
      isHead: true,
      renderCell: ({ id }) => nameOf(id),
      sortBy: ({ id }) => nameOf(id),
      csv: ({ id }) => nameOf(id),
    },
    counted('count', 'Facts', ({ count }) => count),
    ...GRADES.map((grade) =>
      counted(grade, GRADE_WORDS[grade].name, ({ grades }) => grades[grade]),
    ),
  ];
  return (
    <div className={styles.whole}>
      <DataTable
        caption={caption}
        isCaptionHidden
        isStacking
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        source={`${map.title}, data of ${map.asOf}`}
        fileName={`${map.id}-${fileName}-${map.asOf}`}
        sort={sort}
        onSort={setSort}
      />
    </div>
  );
}

function collectionOf({ id }: FactKind): string {
  return id.split(':')[0]!;
}

/** A row for each part of the site, in the order of its first kind. */
function sumByCollection(kinds: readonly FactKind[]): readonly FactKind[] {
  return [...new Set(kinds.map(collectionOf))].map((id) => {
    const own = kinds.filter((kind) => collectionOf(kind) === id);
    const sum = (valueOf: (kind: FactKind) => number) =>
      own.reduce((total, kind) => total + valueOf(kind), 0);
    return {
      id,
      count: sum(({ count }) => count),
      grades: {
        published: sum(({ grades }) => grades.published),
        secondary: sum(({ grades }) => grades.secondary),
        derived: sum(({ grades }) => grades.derived),
        editorial: sum(({ grades }) => grades.editorial),
      },
    };
  });
}
