import { expect, test } from 'vitest';
import type { GuideParts } from '../../src/domain/guide/guideParts.ts';
import { findGuideLinkProblems } from '../../tools/checkGuideLinks.ts';
import { tinyAtlas } from '../fixtures/renderInApp.tsx';
import { TINY_GUIDE } from '../fixtures/tinyGuide.ts';

test.each([
  '/',
  '/?level=entry&family=ops',
  '/list',
  '/roles/clerk?place=tx',
  '/guide/glossary#frw',
  '/plan?from=clerk',
])('%s leads somewhere', (address) => {
  expect(problemsOf(`See [it](page:${address}).`)).toEqual([]);
});

test.each([
  ['/nowhere', 'no page has the address "/nowhere"'],
  ['/roles/clrek', 'no page below /roles has the id "clrek"; did you mean "clerk"?'],
  ['/guide/why', 'no page below /guide has the id "why"'],
  ['/?level=entri', '"/?level=entri": "entri" is nothing that "level" can be'],
  ['/?levels=entry', '"/?levels=entry": "levels" changes nothing there'],
  ['list', '"list" is no address of this site: it begins with /'],
])('%s leads nowhere, and that is said', (address, message) => {
  expect(problemsOf(`See [it](page:${address}).`)).toEqual([
    `guide/resources.json: groups[0].intro: ${message}`,
  ]);
});

test('filters of figures, and addresses that stand by themselves, are checked, too', () => {
  expect(problemsOf('There are {shownRoles:family=opps}.')).toEqual([
    'guide/resources.json: groups[0].intro: "/?family=opps": "opps" is nothing that "family" can be',
  ]);
  expect(problemsOf('Fine.', '/?family=opps')).toEqual([
    'guide/pages.json: pages[0].next.links[0].to: "/?family=opps": "opps" is nothing that "family" can be',
  ]);
});

function problemsOf(intro: string, to = '/') {
  const { pages, resources } = TINY_GUIDE;
  const parts = {
    ...TINY_GUIDE,
    pages: {
      ...pages,
      pages: pages.pages.map((page) => ({
        ...page,
        next: { text: 'On.', links: [{ words: 'On', to }] },
      })),
    },
    resources: { groups: resources.groups.map((group) => ({ ...group, intro })) },
  } as unknown as GuideParts;
  return findGuideLinkProblems(parts, tinyAtlas()).map(
    ({ file, at, message }) => `${file}: ${at}: ${message}`,
  );
}
