import { listBlockTexts, type PagesPart } from '../../domain/guide/pagesModel.ts';
import type { ResourcePart } from '../../domain/guide/resourceModel.ts';
import { plainRichText } from '../../domain/guide/richText.ts';
import type { SkillPart } from '../../domain/guide/skillModel.ts';
import type { TermPart } from '../../domain/guide/termModel.ts';
import type { CareerDetails, CareerMap, Role } from '../../domain/model.ts';
import type { SchoolTable } from '../../domain/schools.ts';
import type { SearchMore } from '../../store/appStore.ts';
import { EXACT_RANKS, proseText, titleText, type Findable } from './searchTexts.ts';

/** What explains the field is offered after what is in it, unless it is asked for by its exact name. */
const WEIGHT = 0.5;

/** What can be found besides the map, as far as it has come: the guide, terms, resources, software, schools. */
export function listMore(
  { pages, terms, resources, skills, schools }: SearchMore,
  map: CareerMap,
  details: CareerDetails,
): readonly Findable[] {
  return [
    ...(pages === undefined ? [] : describePages(pages)),
    ...(terms === undefined ? [] : describeTerms(terms)),
    ...(resources === undefined ? [] : describeResources(resources)),
    ...(skills === undefined ? [] : describeSoftware(skills, map, details)),
    ...(schools === undefined ? [] : describeSchools(schools)),
  ];
}

/** Every page of the contents, and every section of a page of text. */
function describePages({ chapters, pages }: PagesPart): readonly Findable[] {
  return chapters.flatMap((chapter) =>
    chapter.pages.flatMap(({ id, title, summary }): readonly Findable[] => [
      {
        hit: { kind: 'guide', id, title, about: summary },
        texts: [titleText('title', title, EXACT_RANKS.elsewhere), proseText('summary', summary)],
        weight: WEIGHT,
      },
      ...(pages.find((page) => page.id === id)?.sections ?? []).map((section) => ({
        hit: {
          kind: 'guide' as const,
          id: `${id}#${section.id}`,
          title: section.title,
          about: `In “${title}”`,
        },
        texts: [
          titleText('title', section.title, EXACT_RANKS.elsewhere),
          ...section.blocks
            .flatMap(listBlockTexts)
            .map((text) => proseText('summary', plainRichText(text), 'named in its text')),
        ],
        weight: WEIGHT,
      })),
    ]),
  );
}

/** An acronym is what one meant; words are more often part of a title. */
function describeTerms({ terms }: TermPart): readonly Findable[] {
  return terms.map(({ id, term, fullForm, definition, otherNames = [] }) => ({
    hit: {
      kind: 'term',
      id,
      title: fullForm === undefined ? term : `${term}: ${fullForm}`,
      about: definition,
    },
    texts: [
      titleText('title', term, fullForm === undefined ? Infinity : EXACT_RANKS.acronym),
      ...(fullForm === undefined ? [] : [titleText('title', fullForm, Infinity)]),
      ...otherNames.map((name) => titleText('otherTitles', name, Infinity, `also called ${name}`)),
      proseText('summary', definition),
    ],
    weight: WEIGHT,
  }));
}

function describeResources({ groups }: ResourcePart): readonly Findable[] {
  return groups.flatMap(({ resources }) =>
    resources.map(({ id, name, publisher, goodFor }) => ({
      hit: { kind: 'resource' as const, id, title: name, about: publisher },
      texts: [
        titleText('title', name, EXACT_RANKS.elsewhere),
        proseText('duties', publisher),
        proseText('summary', goodFor, 'named in what it is good for'),
      ],
      weight: WEIGHT,
    })),
  );
}

/** Each product once, with the roles whose occupation it is named for. */
function describeSoftware(
  { occupations }: SkillPart,
  { roles }: CareerMap,
  details: CareerDetails,
): readonly Findable[] {
  const users = new Map<string, Role[]>();
  for (const role of roles) {
    const software = occupations[details.roles[role.id]?.onet ?? '']?.software ?? {};
    for (const name of new Set(Object.values(software).flat())) {
      users.set(name, [...(users.get(name) ?? []), role]);
    }
  }
  return [...users].map(([name, [first, ...others]]) => ({
    hit: {
      kind: 'software',
      id: `${first!.id}/${name}`,
      title: name,
      about: describeUsers(first!.title, others.length),
    },
    texts: [titleText('title', name, EXACT_RANKS.elsewhere)],
    weight: WEIGHT,
  }));
}

function describeUsers(role: string, others: number): string {
  if (others === 0) return `Named for ${role}`;
  return `Named for ${role} and ${others === 1 ? '1 more role' : `${others} more roles`}`;
}

function describeSchools({ schools }: SchoolTable): readonly Findable[] {
  return schools.map(({ id, name, city, state }) => ({
    hit: {
      kind: 'school',
      id: `${state}/${id}`,
      title: name,
      about: `${city}, ${state.toUpperCase()}`,
    },
    texts: [
      titleText('title', name, EXACT_RANKS.elsewhere),
      proseText('duties', `${city} ${state}`),
    ],
    weight: WEIGHT,
  }));
}
