import { useState } from 'react';
import type { RoleDetails } from '../../domain/model.ts';
import styles from './AboutSection.module.css';

const TITLES_AT_ONCE = 6;

/** What else the role is called, and what it is in a few sentences. */
export function AboutSection({ text }: { readonly text: RoleDetails }) {
  const [isAll, setIsAll] = useState(false);
  const titles = [...text.alternateTitles, ...text.sharedTitles];
  const shown = isAll ? titles : titles.slice(0, TITLES_AT_ONCE);
  return (
    <div className={styles.about}>
      {titles.length > 0 && (
        <p className={styles.titles}>
          <strong>Also called</strong> {shown.join(', ')}{' '}
          {titles.length > TITLES_AT_ONCE && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={isAll}
              onClick={() => setIsAll(!isAll)}
            >
              {isAll ? 'show fewer' : `show all ${titles.length}`}
            </button>
          )}
        </p>
      )}
      <p className={styles.summary}>{text.summary}</p>
    </div>
  );
}
