import * as v from 'valibot';
import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import { describeUnknownId, type Problem } from '../problems.ts';
import { id, sentence, sourceIds, year } from '../schemaParts.ts';
import type { GuideContext } from './guideContext.ts';

export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  framework: v.strictObject({
    name: sentence,
    text: sentence,
    note: v.optional(sentence),
    sources: sourceIds,
    year: v.optional(year),
  }),
  domains: v.array(
    v.strictObject({
      id,
      number: v.pipe(v.string(), v.minLength(1)),
      name: sentence,
      text: sentence,
      topics: v.pipe(v.array(sentence), v.minLength(1)),
      sources: sourceIds,
    }),
  ),
  depths: v.pipe(
    v.array(
      v.strictObject({
        programs: v.pipe(v.array(id), v.minLength(1)),
        text: sentence,
        sources: sourceIds,
      }),
    ),
    v.description('How deep programs go, lowest first.'),
  ),
  base: v.strictObject({
    text: sentence,
    groups: v.array(v.strictObject({ name: sentence, parts: v.array(sentence) })),
    sources: sourceIds,
    year: v.optional(year),
  }),
  skills: v.array(
    v.strictObject({
      id,
      name: sentence,
      family: id,
      domain: id,
      text: sentence,
      programs: v.pipe(v.array(id), v.description('Programs that teach it, the shortest first.')),
      credentials: v.pipe(v.array(id), v.description('Credentials whose holders have shown it.')),
    }),
  ),
  skillSources: sourceIds,
  roles: v.pipe(
    v.record(id, v.pipe(v.array(id), v.minLength(1))),
    v.description('Skills that each role leans on, the most important first.'),
  ),
  roleSources: sourceIds,
});

/** Ids that are not there or stand twice, roles without skills, skills and domains that no role leans on. */
export function check(
  part: CompetencyPart,
  { atlas, sourceIds: known }: GuideContext,
): readonly Problem[] {
  const { map, details } = atlas;
  const problems: Problem[] = [];
  const say = (at: string, message: string) => problems.push({ file: '', at, message });
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map((one) => one.id));
  const expectKnown = (
    at: string,
    what: string,
    ids: readonly string[],
    all: ReadonlySet<string>,
  ) => {
    for (const one of ids) if (!all.has(one)) say(at, describeUnknownId(what, one, all));
    if (new Set(ids).size < ids.length) say(at, `names a ${what} twice`);
  };
  const domains = idsOf(part.domains);
  const skills = idsOf(part.skills);
  const programs = idsOf(details.programs);
  const credentials = idsOf(details.credentials);
  expectKnown(
    'domains',
    'domain',
    part.domains.map((one) => one.id),
    domains,
  );
  expectKnown(
    'skills',
    'skill',
    part.skills.map((one) => one.id),
    skills,
  );
  expectKnown('framework.sources', 'source', part.framework.sources, known);
  expectKnown('base.sources', 'source', part.base.sources, known);
  expectKnown('skillSources', 'source', part.skillSources, known);
  expectKnown('roleSources', 'source', part.roleSources, known);
  part.domains.forEach(({ id: domain, sources }, index) => {
    expectKnown(`domains[${index}].sources`, 'source', sources, known);
    if (!part.skills.some((skill) => skill.domain === domain)) {
      say(`domains[${index}]`, 'has no skill');
    }
  });
  part.depths.forEach(({ programs: of, sources }, index) => {
    expectKnown(`depths[${index}].programs`, 'program', of, programs);
    expectKnown(`depths[${index}].sources`, 'source', sources, known);
  });
  const used = new Set(Object.values(part.roles).flat());
  part.skills.forEach((skill, index) => {
    const at = `skills[${index}]`;
    expectKnown(`${at}.family`, 'family', [skill.family], idsOf(map.families));
    expectKnown(`${at}.domain`, 'domain', [skill.domain], domains);
    expectKnown(`${at}.programs`, 'program', skill.programs, programs);
    expectKnown(`${at}.credentials`, 'credential', skill.credentials, credentials);
    for (const one of skill.credentials) {
      const value = details.credentials.find((credential) => credential.id === one)?.status.value;
      if (value === 'retired' || value === 'renamed')
        say(`${at}.credentials`, `${one} is ${value}`);
    }
    if (!used.has(skill.id)) say(at, 'is a skill that no role leans on');
  });
  const roles = idsOf(map.roles);
  expectKnown('roles', 'role', Object.keys(part.roles), roles);
  for (const role of roles) if (!(role in part.roles)) say('roles', `has no entry for ${role}`);
  for (const [role, of] of Object.entries(part.roles)) {
    expectKnown(`roles.${role}`, 'skill', of, skills);
  }
  return problems;
}
