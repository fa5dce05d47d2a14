import { Link } from 'react-router';
import type { GuideChapter } from '../../domain/guide/pagesModel.ts';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import styles from './ContentsView.module.css';

/** Every page of the guide in reading order, each with what a reader finds there. */
export function ContentsView({ chapters }: { readonly chapters: readonly GuideChapter[] }) {
  const search = useLinkQuery();
  const firstOf = (chapter: number) =>
    1 + chapters.slice(0, chapter).reduce((sum, { pages }) => sum + pages.length, 0);
  return chapters.map(({ title, pages }, chapter) => (
    <section key={title} className={styles.chapter}>
      <h2>{title}</h2>
      <ol start={firstOf(chapter)}>
        {pages.map((page) => (
          <li key={page.id}>
            <Link to={{ pathname: paths.guidePage(page.id), search }}>{page.title}</Link>
            <p>{page.summary}</p>
          </li>
        ))}
      </ol>
    </section>
  ));
}
