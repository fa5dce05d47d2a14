import { listGrades } from '../../domain/grades.ts';
import type { Grade } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';

/** How sure a figure is that rests on these sources, surest first. */
export function gradesOf(ids: readonly string[], { sourcesById }: DetailsIndex): readonly Grade[] {
  return listGrades(ids.map((id) => sourcesById.get(id)).filter((source) => source !== undefined));
}
