import { Fragment, use, useMemo, type ReactNode } from 'react';
import { findFigure } from '../../domain/guide/figures.ts';
import { parseRichText, type RichFigure, type RichLink } from '../../domain/guide/richText.ts';
import { paths } from '../../store/paths.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { useDetailsIndex } from '../detailsIndex.ts';
import { InnerLink } from '../InnerLink.tsx';
import { TermMark } from '../TermMark.tsx';
import { CarryingLink } from './CarryingLink.tsx';
import { describeFigure } from './figureWords.ts';
import { findFirstUses, RichTextPageContext } from './richTextPage.ts';
import { useFigureFacts } from './useFigureFacts.ts';

/**
 * A text of the guide, inline: its links lead on, its figures are those of the
 * data, and the first use of a term on the page opens its definition.
 */
export function RichText({ text }: { readonly text: string }) {
  const { parts } = useMemo(() => parseRichText(text), [text]);
  const own = useMemo(() => findFirstUses([text]), [text]);
  const firstUses = use(RichTextPageContext) ?? own;
  const seen = new Set<string>();

  return parts.map((part, index): ReactNode => {
    // The parts of a text never move.
    const key = `${index}`;
    if (part.kind === 'words') return <Fragment key={key}>{part.words}</Fragment>;
    if (part.kind === 'figure') return <FigureWords key={key} figure={part} />;
    if (part.to !== 'term') return <PartLink key={key} link={part} />;
    const isFirst = firstUses.get(part.target) === text && !seen.has(part.target);
    seen.add(part.target);
    return isFirst ? (
      <TermMark key={key} id={part.target}>
        {part.words}
      </TermMark>
    ) : (
      <Fragment key={key}>{part.words}</Fragment>
    );
  });
}

function FigureWords({ figure }: { readonly figure: RichFigure }) {
  const facts = useFigureFacts();
  return facts === undefined ? '…' : describeFigure(findFigure(figure, facts).value);
}

function PartLink({ link: { words, to, target } }: { readonly link: RichLink }) {
  const source = useDetailsIndex()?.sourcesById.get(target);
  const [id = '', section] = target.split('#');
  switch (to) {
    case 'role':
      return <CarryingLink path={paths.role(id)}>{words}</CarryingLink>;
    case 'credential':
      return <CarryingLink path={paths.credential(id)}>{words}</CarryingLink>;
    case 'program':
      return <CarryingLink path={paths.program(id)}>{words}</CarryingLink>;
    case 'guide':
      return (
        <CarryingLink path={paths.guidePage(id)} section={section}>
          {words}
        </CarryingLink>
      );
    case 'page':
      return <InnerLink to={target}>{words}</InnerLink>;
    case 'source':
      if (source?.url === undefined) return words;
      return <ExternalLink href={source.url}>{words}</ExternalLink>;
    case 'term':
      return words;
  }
}
