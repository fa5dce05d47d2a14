import { listGrades } from '../../domain/grades.ts';
import type { Grade, Source } from '../../domain/model.ts';

/** How sure a figure is that rests on these sources, surest first. */
export function gradesOf(
  ids: readonly string[],
  sourcesById: ReadonlyMap<string, Source>,
): readonly Grade[] {
  return listGrades(ids.map((id) => sourcesById.get(id)).filter((source) => source !== undefined));
}
