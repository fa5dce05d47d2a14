import type { GuidePartName, GuideParts } from '../domain/guide/guideParts.ts';

/** The parts of the guide, each a file of its own. */
const LOADERS: {
  readonly [Name in GuidePartName]: () => Promise<{ readonly default: GuideParts[Name] }>;
} = {
  pages: () => import('virtual:atlas/guide/pages'),
  terms: () => import('virtual:atlas/guide/terms'),
  resources: () => import('virtual:atlas/guide/resources'),
  fit: () => import('virtual:atlas/guide/fit'),
  competencies: () => import('virtual:atlas/guide/competencies'),
  skills: () => import('virtual:atlas/guide/skills'),
  changes: () => import('virtual:atlas/guide/changes'),
};

export async function loadGuidePart<Name extends GuidePartName>(
  name: Name,
): Promise<GuideParts[Name]> {
  return (await LOADERS[name]()).default;
}
