import { describe, expect, test } from 'vitest';
import { buildSearch } from '../src/features/search/buildSearch.ts';
import { parseGuide } from '../src/format/guide/parseGuide.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { readGuideFiles, readMapFiles } from '../tools/readMapFiles.ts';

const { atlas } = parseCareerMap(readMapFiles('data/him-us'));
const { map, details } = atlas!;
const search = buildSearch(map, details);
const rolesFor = (query: string) =>
  search.find(query).flatMap((hit) => (hit.kind === 'role' ? [hit.id] : []));

function groupByTitle(shared: readonly { readonly id: string; readonly title: string }[]) {
  const groups = new Map<string, { readonly id: string }[]>();
  for (const { id, title } of shared) groups.set(title, [...(groups.get(title) ?? []), { id }]);
  return groups;
}

describe('the search of the shipped map', () => {
  // Titles that readers bring along from job boards and the older occupation code.
  test.each([
    ['Coder', 'medical-coder'],
    ['Health Information Clerk', 'medical-records-clerk'],
    ['Health Information Specialist', 'health-information-specialist'],
    ['Health Information Technician', 'health-information-technician'],
    ['Health Information Tech', 'health-information-technician'],
    ['Medical Records Analyst', 'medical-records-analyst'],
    ['Medical Records Clerk', 'medical-records-clerk'],
    ['Medical Records Coordinator', 'medical-records-coordinator'],
    ['Medical Records Director', 'him-director'],
    ['Medical Records Technician', 'health-information-technician'],
    ['Medical Records Tech', 'health-information-technician'],
    ['Registered Health Information Technician', 'health-information-technician'],
    ['RHIT', 'health-information-technician'],
  ])('finds “%s” among the first three', (title, role) => {
    expect(rolesFor(title).slice(0, 3)).toContain(role);
  });

  test.each([
    ['medcal recrods tech', 'health-information-technician'],
    ['privcy oficer', 'privacy-officer'],
    ['inpatent codr', 'inpatient-coder'],
    ['clincal informatics spesialist', 'clinical-informatics-specialist'],
    ['HIM directer', 'him-director'],
  ])('forgives “%s”', (query, role) => {
    expect(rolesFor(query).slice(0, 3)).toContain(role);
  });

  test('finds every role first by its own title', () => {
    const missed = map.roles.filter(({ id, title }) => rolesFor(title)[0] !== id);

    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  test('finds every role first by each title that is its alone', () => {
    const missed = Object.entries(details.roles).flatMap(([id, { alternateTitles }]) =>
      alternateTitles
        .filter((title) => rolesFor(title)[0] !== id)
        .map((title) => `${title}: ${id}`),
    );

    expect(missed).toEqual([]);
  });

  test('finds every role that shares a title among the first by it', () => {
    const sharers = groupByTitle(
      Object.entries(details.roles).flatMap(([id, { sharedTitles }]) =>
        sharedTitles.map((title) => ({ id, title })),
      ),
    );

    for (const [title, roles] of sharers) {
      const first = rolesFor(title).slice(0, Math.max(3, roles.length));
      expect(first).toEqual(expect.arrayContaining(roles.map(({ id }) => id)));
    }
  });

  test('finds a credential by its abbreviation and by its name', () => {
    expect(search.find('CHDA')[0]).toMatchObject({ kind: 'credential', id: 'chda' });
    expect(search.find('Certified Coding Specialist').map(({ id }) => id)).toContain('ccs');
  });

  test('says why a role was found that has another title', () => {
    const hit = search.find('Medical Records Tech').find(({ kind }) => kind === 'role');

    expect(hit?.why).toMatch(/Medical Records Tech/);
  });

  test('finds nothing for nothing, and for words that are nowhere', () => {
    expect(search.find('  ')).toEqual([]);
    expect(search.find('zzqxv')).toEqual([]);
  });
});

describe('the search of the whole shipped site', () => {
  const { parts } = parseGuide(readGuideFiles('data/him-us'), atlas!);
  const everywhere = search.everywhere(parts!);

  test.each([
    ['CAHIIM', [['term', 'cahiim']]],
    [
      'ROI',
      [
        ['term', 'roi'],
        ['role', 'roi-specialist'],
      ],
    ],
    ['RHIT', [['credential', 'rhit']]],
    ['Epic', [['credential', 'epic']]],
    ['cancer registry', [['role', 'cancer-registry-manager']]],
  ])('“%s” gives first what one meant', (query, meant) => {
    const [first] = everywhere(query);

    expect(meant).toContainEqual([first?.kind, first?.id]);
  });

  test('finds every role, credential and program first by its own name', () => {
    const missed = [
      ...map.roles.map(({ id, title }) => ['role', id, title] as const),
      ...details.credentials.map(({ id, name }) => ['credential', id, name] as const),
      ...details.programs.map(({ id, name }) => ['program', id, name] as const),
    ].filter(([kind, id, title]) => {
      const [first] = everywhere(title);
      return first?.kind !== kind || first.id !== id;
    });

    expect(missed).toEqual([]);
  });

  test('finds every acronym of the glossary first, unless it is a name of the map itself', () => {
    const missed = parts!.terms.terms
      .filter(({ fullForm }) => fullForm !== undefined)
      .filter(({ id, term }) => {
        const [first] = everywhere(term);
        return !(first?.kind === 'term' && first.id === id) && first?.kind !== 'credential';
      });

    expect(missed.map(({ term }) => term)).toEqual([]);
  });

  test('lists for the map the same roles as everywhere', () => {
    for (const query of ['coder', 'privacy', 'cancer registry', 'medcal recrods tech']) {
      const roles = everywhere(query).filter(({ kind }) => kind === 'role');
      expect(roles.map(({ id }) => id).sort()).toEqual([...rolesFor(query)].sort());
    }
  });
});
