import type { CompetencyDomain, CompetencyPart, CompetencySkill } from './competencyModel.ts';

/** A domain with those of some skills that belong to it. */
export interface LeanedDomain {
  readonly domain: CompetencyDomain;
  readonly skills: readonly CompetencySkill[];
}

/** The skills that a role leans on, the most important first; empty for a role that the part does not know. */
export function listSkills(part: CompetencyPart, roleId: string): readonly CompetencySkill[] {
  const byId = new Map(part.skills.map((skill) => [skill.id, skill]));
  return (Object.hasOwn(part.roles, roleId) ? part.roles[roleId]! : [])
    .map((id) => byId.get(id))
    .filter((skill) => skill !== undefined);
}

/** The domains of some skills, those with the most of them first, ties in the framework's order. */
export function groupByDomain(
  part: CompetencyPart,
  skills: readonly CompetencySkill[],
): readonly LeanedDomain[] {
  return part.domains
    .map((domain) => ({ domain, skills: skills.filter((skill) => skill.domain === domain.id) }))
    .filter((group) => group.skills.length > 0)
    .sort((a, b) => b.skills.length - a.skills.length);
}

export interface SkillDifference {
  /** What both roles lean on. */
  readonly shared: readonly CompetencySkill[];
  /** What the second leans on and the first does not. */
  readonly added: readonly CompetencySkill[];
  /** What the first leans on and the second does not. */
  readonly left: readonly CompetencySkill[];
}

/** What the skills of one role are to those of another, each in its own role's order. */
export function compareSkills(part: CompetencyPart, from: string, to: string): SkillDifference {
  const old = listSkills(part, from);
  const next = listSkills(part, to);
  return {
    shared: next.filter((skill) => old.includes(skill)),
    added: next.filter((skill) => !old.includes(skill)),
    left: old.filter((skill) => !next.includes(skill)),
  };
}

/** Ids of the roles that lean on a skill, in the part's order. */
export function listRolesWith(part: CompetencyPart, skillId: string): readonly string[] {
  return Object.entries(part.roles)
    .filter(([, skills]) => skills.includes(skillId))
    .map(([role]) => role);
}
