import { Download } from 'lucide-react';
import { useHref } from 'react-router';
import { saveCsvFile } from '../../parts/csv.ts';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { Comparison } from './comparedRole.ts';
import styles from './CompareRolesView.module.css';
import { formatCompareCsv, nameCompareFile } from './formatCompareCsv.ts';

/** Takes the comparison away: its link, and the table as a file. */
export function CompareTools({ comparison }: { readonly comparison: Comparison }) {
  const search = useLinkQuery();
  const href = useHref({ pathname: paths.compare, search });
  const link = () => new URL(href, window.location.href).href;
  return (
    <div className={styles.tools}>
      <CopyButton label="Copy link" copied="Link copied" getText={link} />
      <Button
        icon={<Download size={16} aria-hidden />}
        onClick={() =>
          saveCsvFile(nameCompareFile(comparison), formatCompareCsv(comparison, link()))
        }
      >
        Download CSV
      </Button>
      {comparison.judge !== undefined && (
        <span className={styles.note}>With your state and what you are missing</span>
      )}
    </div>
  );
}
