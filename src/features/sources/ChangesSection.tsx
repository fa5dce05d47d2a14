import { useApp } from '../../store/useApp.tsx';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { formatDate } from './formatDate.ts';
import styles from './Sources.module.css';

/** What has changed in the data, the latest first. */
export function ChangesSection() {
  const part = useGuidePart('changes');
  const load = useApp((state) => state.loadGuidePart);
  return (
    <section id="changes" className={styles.section}>
      <h2>Changes of the data</h2>
      {part.status === 'ready' ? (
        <ol className={styles.changes}>
          {part.value.changes.map(({ date, title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p className={styles.note}>
                <time dateTime={date}>{formatDate(date)}</time>
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      ) : part.status === 'failed' ? (
        <FailureNote what="The changes" reason={part.reason} onRetry={() => load('changes')} />
      ) : (
        <Loading what="the changes" />
      )}
    </section>
  );
}
