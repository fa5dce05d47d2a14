import { GUIDE_VIEWS } from '../../domain/guide/pagesModel.ts';
import type { Atlas } from '../parseCareerMap.ts';

/** What the parts of a guide may refer to. */
export interface GuideContext {
  readonly atlas: Atlas;
  readonly sourceIds: ReadonlySet<string>;
  /** Ids of the pages below `/guide`. */
  readonly pageIds: ReadonlySet<string>;
  readonly termIds: ReadonlySet<string>;
}

/** From the map, and from the guide's files as they are, sound or not. */
export function guideContextOf(
  atlas: Atlas,
  files: Readonly<Record<string, unknown>>,
): GuideContext {
  return {
    atlas,
    sourceIds: new Set(atlas.details.sources.map(({ id }) => id)),
    pageIds: new Set([...GUIDE_VIEWS, ...listIds(files['guide/pages.json'], 'pages')]),
    termIds: new Set(listIds(files['guide/terms.json'], 'terms')),
  };
}

/** The ids of a list in a file; none where its shape is not as it should be. */
function listIds(file: unknown, field: string): readonly string[] {
  const list = (file as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: { readonly id?: unknown } | null) =>
    typeof item?.id === 'string' ? [item.id] : [],
  );
}
