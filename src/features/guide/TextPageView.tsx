import { Map } from 'lucide-react';
import { useMemo } from 'react';
import { listPageTexts, type GuideSection, type TextPage } from '../../domain/guide/pagesModel.ts';
import { listSectionSources } from '../../domain/guide/sectionSources.ts';
import { InnerLink } from '../../parts/InnerLink.tsx';
import { RichText } from '../../parts/richText/RichText.tsx';
import { RichTextPage } from '../../parts/richText/RichTextPage.tsx';
import { useFigureFacts } from '../../parts/richText/useFigureFacts.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { BlockView } from './blocks/BlockView.tsx';
import styles from './TextPageView.module.css';
import { useSectionOnArrival } from './useSectionOnArrival.ts';

/** A page of texts, and the way from it to the map. */
export function TextPageView({ page }: { readonly page: TextPage }) {
  const texts = useMemo(() => listPageTexts(page), [page]);
  useSectionOnArrival(true);
  return (
    <RichTextPage texts={texts}>
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <section className={styles.next} aria-labelledby="next-step">
        <h2 id="next-step">
          <Map size={18} aria-hidden /> Next step on the map
        </h2>
        <p>
          <RichText text={page.next.text} />
        </p>
        <ul>
          {page.next.links.map(({ words, to }) => (
            <li key={to}>
              <InnerLink to={to}>{words}</InnerLink>
            </li>
          ))}
        </ul>
      </section>
    </RichTextPage>
  );
}

function SectionView({ section }: { readonly section: GuideSection }) {
  const { id, title, blocks, year, note } = section;
  const facts = useFigureFacts();
  const sources = useMemo(
    () => (facts === undefined ? [] : listSectionSources(section, facts)),
    [section, facts],
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {blocks.map((block, index) => (
        // The blocks of a section never move.
        <BlockView key={`${index}`} block={block} />
      ))}
      {sources.length > 0 && (
        <SourceNote of={`“${title}”`} sources={sources} year={year} note={note} />
      )}
    </section>
  );
}
