import { Download } from 'lucide-react';
import { useState } from 'react';
import { saveCsvFile } from '../../../parts/csv.ts';
import type { DetailsIndex } from '../../../parts/detailsIndex.ts';
import { capitalize } from '../../../parts/requirementWords.ts';
import { describeFailure } from '../../../store/loadable.ts';
import { useApp, useAppStore } from '../../../store/useApp.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FailureNote } from '../../../ui/FailureNote.tsx';
import { saveTextFile } from '../../../ui/saveTextFile.ts';
import styles from '../Sources.module.css';
import { formatMapJson } from './formatMapJson.ts';
import { gatherContent } from './gatherContent.ts';
import { CSV_FILES, formatMapCsv, type CsvFile } from './mapCsv.ts';

const SAYS: Readonly<Record<CsvFile, string>> = {
  roles: 'what each asks, its pay and outlook in the nation, titles and duties',
  moves: 'from where to where, what the move asks and how it is made',
  credentials: 'rules, fees and renewal',
  sources: 'what the ids in the other files stand for',
};

/** What the page fetches as it is: addresses below the site's own. */
const FETCHED = [
  { file: 'wages/states.json', says: 'pay of each occupation in every state' },
  { file: 'wages/history.json', says: 'pay of each occupation in the nation over the years' },
  { file: 'schools.json', says: 'schools that award degrees of the field' },
];

/** The map to take away. Nothing of the reader's own is in the files. */
export function DownloadsSection({ index }: { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const nationWages = useApp((state) => state.nationWages);
  const stem = `${map.id}-${map.asOf}`;
  return (
    <section id="downloads" className={styles.section}>
      <h2>Download the map</h2>
      <p>
        For teaching, research or a site of your own. Nothing that you entered is in the files.
        Please name the source; the terms are in the JSON file and under{' '}
        <a href="#credits">Credits and licenses</a>.
      </p>
      <ul className={styles.downloads}>
        <JsonItem name={`${stem}.json`} />
        {CSV_FILES.map((file) => (
          <li key={file}>
            <Button
              icon={<Download size={16} aria-hidden />}
              onClick={() =>
                saveCsvFile(
                  `${map.id}-${file}-${map.asOf}.csv`,
                  formatMapCsv(file, { map, nationWages, details: index.details }),
                )
              }
            >
              {capitalize(file)} (CSV)
            </Button>
            <span>{SAYS[file]}</span>
          </li>
        ))}
      </ul>
      <p>Larger files that this site reads, as they are:</p>
      <ul>
        {FETCHED.map(({ file, says }) => (
          <li key={file}>
            <a
              href={`${import.meta.env.BASE_URL}data/${file}`}
              download={`${stem}-${file.replace('/', '-')}`}
            >
              {file}
            </a>
            : {says}
          </li>
        ))}
      </ul>
    </section>
  );
}

function JsonItem({ name }: { readonly name: string }) {
  const store = useAppStore();
  const [failure, setFailure] = useState<string>();
  const [isWaiting, setIsWaiting] = useState(false);
  const save = async () => {
    setIsWaiting(true);
    setFailure(undefined);
    try {
      const content = await gatherContent(store);
      const address = new URL(import.meta.env.BASE_URL, window.location.href).href;
      saveTextFile(name, 'application/json', formatMapJson(content, address));
    } catch (error) {
      setFailure(describeFailure(error));
    }
    setIsWaiting(false);
  };
  return (
    <li>
      <Button
        look="strong"
        icon={<Download size={16} aria-hidden />}
        disabled={isWaiting}
        onClick={() => void save()}
      >
        The whole map (JSON)
      </Button>
      <span>
        {isWaiting ? 'being put together …' : 'all that the site holds, with sources and terms'}
      </span>
      {failure !== undefined && (
        <FailureNote what="The map" reason={failure} onRetry={() => void save()} />
      )}
    </li>
  );
}
