import { FIGURES, parseRichText, type LinkKind } from '../../domain/guide/richText.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import type { GuideContext } from './guideContext.ts';

/**
 * What is wrong with a text of the guide: signs that can't be read, links to
 * nothing, figures of nothing. Addresses of `page` links and filters of
 * `shownRoles` are checked by tools/checkGuideLinks.ts, which knows them.
 */
export function findTextProblems(
  text: string,
  at: string,
  { atlas: { map, details, nationWages }, sourceIds, pageIds, termIds }: GuideContext,
): readonly Problem[] {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const known: Readonly<Record<Exclude<LinkKind, 'page'>, ReadonlySet<string>>> = {
    role: idsOf(map.roles),
    credential: idsOf(details.credentials),
    program: idsOf(details.programs),
    guide: pageIds,
    term: termIds,
    source: sourceIds,
  };
  const codes = details.occupations.map(({ soc }) => soc);
  const { parts, faults } = parseRichText(text);
  const say = (message: string): Problem => ({ file: '', at, message });

  return [
    ...faults.map(({ at: letter, message }) => say(`at letter ${letter + 1}: ${message}`)),
    ...parts.flatMap((part) => {
      if (part.kind === 'link' && part.to !== 'page') {
        const id = part.target.split('#')[0]!;
        return known[part.to].has(id) ? [] : [say(describeUnknownId(part.to, id, known[part.to]))];
      }
      if (part.kind !== 'figure') return [];
      const of = FIGURES[part.name];
      if (of === 'soc') {
        const has = codes.includes(part.argument) && part.argument in nationWages.places['us']!;
        return has ? [] : [say(describeUnknownId('occupation', part.argument, codes))];
      }
      if (of === 'program' || of === 'credential') {
        const has = known[of].has(part.argument);
        return has ? [] : [say(describeUnknownId(of, part.argument, known[of]))];
      }
      return [];
    }),
  ];
}

/** Ids of sources that do not exist. */
export function findSourceProblems(
  ids: readonly string[],
  at: string,
  { sourceIds }: GuideContext,
): readonly Problem[] {
  return ids.flatMap((id, index) =>
    sourceIds.has(id)
      ? []
      : [
          {
            file: '',
            at: `${at}[${index}]`,
            message: describeUnknownId('source', id, sourceIds),
          },
        ],
  );
}

/** Ids that stand twice in a list. */
export function findRepeatedIds(ids: readonly string[], at: string): readonly Problem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [
      { file: '', at: `${at}[${index}].id`, message: `repeats the id "${id}" of ${at}[${first}]` },
    ];
  });
}
