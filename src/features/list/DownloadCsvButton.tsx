import { Download } from 'lucide-react';
import { useId } from 'react';
import { saveCsvFile } from '../../parts/csv.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useAppStore } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatRolesCsv, nameCsvFile } from './formatRolesCsv.ts';
import styles from './ListTools.module.css';
import { useRoleRows } from './useRoleRows.ts';

/**
 * Saves the rows on show, in their order. Waits for the details, of which the
 * outlook is part. With a profile the file says what the reader is missing, and
 * the button says that it does.
 */
export function DownloadCsvButton() {
  const rows = useRoleRows();
  const index = useDetailsIndex();
  const isWaiting = useApp(({ details: { status } }) => status === 'idle' || status === 'loading');
  const store = useAppStore();
  const noteId = useId();
  const save = () => {
    const { map, placeWages, places } = store.getState();
    const { place, chain } = placeWages;
    const listed = valueOf(places)?.places ?? [];
    const names = new Map([...listed, place].map(({ id, name }) => [id, name]));
    const credentials = new Map(map.credentials.map((item) => [item.id, item.abbreviation]));
    const text = formatRolesCsv(rows, {
      chain,
      placeName: (id) => names.get(id) ?? id,
      sourceName: (id) => {
        const source = index?.sourcesById.get(id);
        return source === undefined ? id : `${source.publisher}, ${source.title}`;
      },
      credentialName: (id) => credentials.get(id) ?? id,
      missingWords: (gaps) => describeGaps(gaps.missing, map, index),
    });
    saveCsvFile(nameCsvFile(map.id, place.id, map.asOf), text);
  };
  const isPersonal = rows.some(({ gaps }) => gaps !== undefined);
  return (
    <>
      {isPersonal && (
        <span id={noteId} className={styles.note}>
          With your state and what you are missing
        </span>
      )}
      <Button
        icon={<Download size={16} aria-hidden />}
        disabled={isWaiting || rows.length === 0}
        aria-describedby={isPersonal ? noteId : undefined}
        onClick={save}
      >
        Download CSV
      </Button>
    </>
  );
}
