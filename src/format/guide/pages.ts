import * as v from 'valibot';
import {
  GUIDE_VIEWS,
  listBlockTexts,
  PLAIN_WIDGETS,
  type GuideBlock,
  type PagesPart,
  type TextPage,
} from '../../domain/guide/pagesModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence, sourceIds, year } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';
import { findRepeatedIds, findSourceProblems, findTextProblems } from './textProblems.ts';

const text = v.pipe(
  sentence,
  v.description('Words, [words](kind:target) and {figure}; see data/README.md.'),
);
const soc = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/, 'must be a code like 29-2072'));

const block = v.union([
  v.strictObject({ paragraph: text }),
  v.strictObject({ list: v.pipe(v.array(text), v.minLength(1)) }),
  v.strictObject({ widget: v.picklist(PLAIN_WIDGETS) }),
  v.strictObject({
    widget: v.literal('occupations'),
    socs: v.pipe(v.array(soc), v.minLength(1)),
  }),
  v.strictObject({
    widget: v.literal('employers'),
    of: v.array(
      v.strictObject({
        soc,
        year,
        sources: sourceIds,
        shares: v.array(
          v.strictObject({
            name: sentence,
            percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
            settings: v.array(id),
          }),
        ),
      }),
    ),
  }),
  v.strictObject({
    widget: v.literal('routes'),
    routes: v.array(
      v.strictObject({ name: sentence, programs: v.array(id), credentials: v.array(id) }),
    ),
  }),
]);

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  chapters: v.pipe(
    v.array(
      v.strictObject({
        title: sentence,
        pages: v.array(v.strictObject({ id, title: sentence, summary: sentence })),
      }),
    ),
    v.description('All pages in reading order, also those that are no plain text.'),
  ),
  pages: v.array(
    v.strictObject({
      id,
      sections: v.pipe(
        v.array(
          v.strictObject({
            id,
            title: sentence,
            blocks: v.pipe(v.array(block), v.minLength(1)),
            sources: v.optional(sourceIds),
            year: v.optional(year),
            note: v.optional(sentence),
          }),
        ),
        v.minLength(1),
      ),
      next: v.strictObject({
        text,
        links: v.pipe(
          v.array(
            v.strictObject({
              words: sentence,
              to: v.pipe(v.string(), v.regex(/^\//, 'must be an address of this site, from /')),
            }),
          ),
          v.minLength(1),
        ),
      }),
    }),
  ),
});

/** What the shape alone does not tell: how the part fits the map. */
export function check({ chapters, pages }: PagesPart, context: GuideContext): readonly Problem[] {
  const entries = chapters.flatMap((chapter) => chapter.pages);
  const listed = entries.map((entry) => entry.id);
  const unlisted = [...context.pageIds].filter((page) => !listed.includes(page));
  const say = (at: string, message: string): Problem => ({ file: '', at, message });
  return [
    ...findRepeatedIds(
      pages.map((page) => page.id),
      'pages',
    ),
    ...pages.flatMap((page, index) =>
      GUIDE_VIEWS.some((view) => view === page.id)
        ? [say(`pages[${index}].id`, `"${page.id}" is a page that the program draws`)]
        : findPageProblems(page, `pages[${index}]`, context),
    ),
    ...listed.flatMap((page, index) => {
      if (!context.pageIds.has(page)) {
        return [say('chapters', describeUnknownId('page', page, context.pageIds))];
      }
      return listed.indexOf(page) === index ? [] : [say('chapters', `names "${page}" twice`)];
    }),
    ...unlisted.map((page) => say('chapters', `does not name the page "${page}"`)),
  ];
}

function findPageProblems(page: TextPage, at: string, context: GuideContext): readonly Problem[] {
  return [
    ...findRepeatedIds(
      page.sections.map((section) => section.id),
      `${at}.sections`,
    ),
    ...page.sections.flatMap(({ blocks, sources = [] }, index) => [
      ...findSourceProblems(sources, `${at}.sections[${index}].sources`, context),
      ...blocks.flatMap((one, number) =>
        findBlockProblems(one, `${at}.sections[${index}].blocks[${number}]`, context),
      ),
    ]),
    ...findTextProblems(page.next.text, `${at}.next.text`, context),
  ];
}

function findBlockProblems(one: GuideBlock, at: string, context: GuideContext): readonly Problem[] {
  const { map, details } = context.atlas;
  const need = (
    what: string,
    ids: readonly string[],
    known: readonly string[],
    where: string,
  ): readonly Problem[] =>
    ids
      .filter((asked) => !known.includes(asked))
      .map((asked) => ({ file: '', at: where, message: describeUnknownId(what, asked, known) }));
  const codes = details.occupations.map((occupation) => occupation.soc);
  const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

  if ('socs' in one) return need('occupation', one.socs, codes, `${at}.socs`);
  if ('of' in one) {
    return one.of.flatMap(({ soc: code, shares, sources }, index) => [
      ...need('occupation', [code], codes, `${at}.of[${index}].soc`),
      ...need(
        'setting',
        shares.flatMap(({ settings }) => settings),
        idsOf(map.settings),
        `${at}.of[${index}].shares`,
      ),
      ...findSourceProblems(sources, `${at}.of[${index}].sources`, context),
    ]);
  }
  if ('routes' in one) {
    return one.routes.flatMap(({ programs, credentials }, index) => [
      ...need('program', programs, idsOf(details.programs), `${at}.routes[${index}].programs`),
      ...need(
        'credential',
        credentials,
        idsOf(details.credentials),
        `${at}.routes[${index}].credentials`,
      ),
    ]);
  }
  return listBlockTexts(one).flatMap((words, index) =>
    findTextProblems(words, 'list' in one ? `${at}.list[${index}]` : `${at}.paragraph`, context),
  );
}
