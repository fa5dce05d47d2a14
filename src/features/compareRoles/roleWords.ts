import type { CareerMap, Range } from '../../domain/model.ts';
import type { RoleFact } from '../../domain/roleDifference/findRoleDifference.ts';
import { formatMonthRange } from '../../parts/format.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';

export function nameLevel({ levels }: Pick<CareerMap, 'levels'>, id: string): string {
  return levels.find((level) => level.id === id)?.name ?? id;
}

export function nameFamily({ families }: Pick<CareerMap, 'families'>, id: string): string {
  return families.find((family) => family.id === id)?.shortName ?? id;
}

export function nameSetting({ settings }: Pick<CareerMap, 'settings'>, id: string): string {
  return settings.find((setting) => setting.id === id)?.name ?? id;
}

/** `2–5 years`; what people in the job usually have. */
export function describeExperienceRange({ low, high }: Range): string {
  return high === 0 ? 'None to start' : formatMonthRange({ low, high });
}

/** What the kind of fact is called, and what it is in words. */
export function describeFact(
  fact: RoleFact,
  map: Pick<CareerMap, 'levels' | 'families'>,
): { readonly name: string; readonly value: string } {
  switch (fact.kind) {
    case 'level':
      return { name: 'Level', value: nameLevel(map, fact.id) };
    case 'family':
      return { name: 'Job family', value: nameFamily(map, fact.id) };
    case 'remote':
      return { name: 'Remote work', value: REMOTE_WORDS[fact.use] };
    case 'experience':
      return { name: 'Usual experience', value: describeExperienceRange(fact.months) };
  }
}
