import type { Family } from '../domain/model.ts';

const HUES = 6;

/** A family's hue by its order on the map, for a style's `--family`. Beyond six they repeat. */
export function familyColor(families: readonly Family[], id: string): string {
  const index = families.findIndex((family) => family.id === id);
  return `var(--family-${(Math.max(0, index) % HUES) + 1})`;
}
