import * as v from 'valibot';
import { TERM_LINK_KINDS, type TermLink, type TermPart } from '../../domain/guide/termModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence, sourceIds } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  terms: v.array(
    v.strictObject({
      id,
      term: v.pipe(sentence, v.description('As the site writes it: an acronym, or words.')),
      fullForm: v.optional(v.pipe(sentence, v.description('What an acronym stands for.'))),
      definition: v.pipe(
        sentence,
        v.regex(/[.!?]$/, 'must end as a sentence does'),
        v.description('One to three plain sentences, without markup.'),
      ),
      otherNames: v.optional(
        v.pipe(v.array(sentence), v.description('Other names that it is found by.')),
      ),
      links: v.optional(v.array(v.strictObject({ to: v.picklist(TERM_LINK_KINDS), id }))),
      sources: v.optional(sourceIds),
    }),
  ),
});

/** What the shape alone does not tell: that ids and names are of one term each, and that links lead somewhere. */
export function check({ terms }: TermPart, context: GuideContext): readonly Problem[] {
  const known = listTargets(context);
  const owners = new Map<string, number>();
  const problems: Problem[] = [];
  terms.forEach((term, index) => {
    const say = (field: string, message: string) =>
      problems.push({ file: '', at: `terms[${index}].${field}`, message });
    const claim = (field: string, what: string) => {
      const owner = owners.get(what);
      if (owner !== undefined) say(field, `the ${what} stands in terms[${owner}], too`);
      owners.set(what, index);
    };
    claim('id', `id "${term.id}"`);
    claim('term', `name "${term.term.toLowerCase()}"`);
    term.otherNames?.forEach((name, place) =>
      claim(`otherNames[${place}]`, `name "${name.toLowerCase()}"`),
    );
    term.links?.forEach((link, place) => {
      const message = describeLink(term.id, link, known);
      if (message !== undefined) say(`links[${place}]`, message);
    });
    term.sources?.forEach((source, place) => {
      if (context.sourceIds.has(source)) return;
      say(`sources[${place}]`, describeUnknownId('source', source, context.sourceIds));
    });
  });
  return problems;
}

type Targets = Readonly<Record<TermLink['to'], ReadonlySet<string>>>;

function listTargets({ atlas, pageIds, termIds }: GuideContext): Targets {
  const idsOf = (items: readonly { readonly id: string }[]) =>
    new Set(items.map(({ id: one }) => one));
  return {
    role: idsOf(atlas.map.roles),
    credential: idsOf(atlas.map.credentials),
    program: idsOf(atlas.details.programs),
    guide: pageIds,
    term: termIds,
  };
}

function describeLink(
  from: string,
  { to, id: target }: TermLink,
  known: Targets,
): string | undefined {
  if (to === 'term' && target === from) return 'leads to the term itself';
  return known[to].has(target) ? undefined : describeUnknownId(to, target, known[to]);
}
