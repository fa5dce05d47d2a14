import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import type { GuideChapter } from '../../domain/guide/pagesModel.ts';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import styles from './GuideSteps.module.css';

/** To the page before this one and to the one after it. */
export function GuideSteps({
  id,
  chapters,
}: {
  readonly id: string;
  readonly chapters: readonly GuideChapter[];
}) {
  const search = useLinkQuery();
  const entries = chapters.flatMap(({ pages }) => pages);
  const at = entries.findIndex((entry) => entry.id === id);
  const before = entries[at - 1];
  const after = entries[at + 1];
  return (
    <nav className={styles.steps} aria-label="Pages of the guide">
      {before !== undefined && (
        <Link
          className={styles.step}
          to={{ pathname: paths.guidePage(before.id), search }}
          rel="prev"
        >
          <ArrowLeft size={18} aria-hidden />
          <span>
            <span className={styles.way}>Previous</span> {before.title}
          </span>
        </Link>
      )}
      {after !== undefined && (
        <Link
          className={`${styles.step} ${styles.after}`}
          to={{ pathname: paths.guidePage(after.id), search }}
          rel="next"
        >
          <span>
            <span className={styles.way}>Next</span> {after.title}
          </span>
          <ArrowRight size={18} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
