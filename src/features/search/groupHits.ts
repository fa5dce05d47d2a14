import type { SearchHit } from '../../store/appStore.ts';

export interface HitGroup {
  readonly kind: SearchHit['kind'];
  readonly name: string;
  readonly hits: readonly SearchHit[];
}

const NAMES: Readonly<Record<SearchHit['kind'], string>> = {
  role: 'Roles',
  credential: 'Credentials',
  program: 'Programs',
  guide: 'Guide',
  term: 'Terms',
  software: 'Software',
  resource: 'Resources',
  school: 'Schools',
};

/** Hits by what they are, in their order; the group of the best hit comes first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    name: NAMES[kind],
    hits: hits.filter((hit) => hit.kind === kind),
  }));
}
