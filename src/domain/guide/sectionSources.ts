import { findFigure, type FigureFacts } from './figures.ts';
import { listBlockTexts, type GuideSection, type StudyRoute } from './pagesModel.ts';
import { parseRichText, type FigureName } from './richText.ts';

/** Ids of all sources of a section, each once: its own, and those of the figures in it. */
export function listSectionSources(
  { sources = [], blocks }: GuideSection,
  facts: FigureFacts,
): readonly string[] {
  const ofFigures = blocks
    .flatMap(listBlockTexts)
    .flatMap((text) => parseRichText(text).parts)
    .flatMap((part) => (part.kind === 'figure' ? findFigure(part, facts).sources : []));
  const ofWidgets = blocks.flatMap((block) => {
    if ('of' in block) return block.of.flatMap((group) => group.sources);
    if ('routes' in block) return block.routes.flatMap((route) => listRouteSources(route, facts));
    if (!('socs' in block)) return [];
    const outlooks = facts.details.occupations
      .filter(({ soc }) => block.socs.includes(soc))
      .flatMap(({ outlook }) => outlook?.source ?? []);
    return [facts.nationWages.source, ...outlooks];
  });
  return [...new Set([...sources, ...ofFigures, ...ofWidgets])];
}

/** Of its time, its cost and the pay that it leads to. */
function listRouteSources(
  { programs, credentials }: StudyRoute,
  facts: FigureFacts,
): readonly string[] {
  const read = (name: FigureName) => (argument: string) =>
    findFigure({ kind: 'figure', name, argument }, facts).sources;
  return [
    facts.nationWages.source,
    ...programs.flatMap(read('months')),
    ...programs.flatMap(read('tuition')),
    ...credentials.flatMap(read('examFee')),
  ];
}
