import { useMemo, useState } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { formatMonths } from '../../parts/format.ts';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { Entry, EntryList } from './Entry.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { FormSection } from './FormSection.tsx';
import { listRoleItems } from '../../parts/listRoleItems.ts';
import type { ProfileRules } from './profileRules.ts';
import { TimeFields } from './TimeFields.tsx';
import { useChangeProfile } from './useChangeProfile.ts';

/** Time worked: by role, by family where the role is not said, and outside the field where a rule counts it. */
export function ExperienceSection({
  index,
  rules,
}: {
  readonly index: DetailsIndex;
  readonly rules: ProfileRules;
}) {
  const map = useApp((state) => state.map);
  const { experience, position } = useApp((state) => state.profile);
  const change = useChangeProfile();
  /** Rows without time, which the profile does not hold; the newest last. */
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const items = useMemo(
    () => [
      ...listRoleItems(map, index),
      ...map.families.map(({ id, name }) => ({
        id,
        name: `Any role in ${name}`,
        note: 'Job family',
      })),
      ...rules.countedOrigins.map(({ id, title }) => ({
        id,
        name: title,
        note: 'Work outside the field that some rules count',
      })),
    ],
    [map, index, rules],
  );
  const finder = useItemFinder(items);
  const rows = [...new Set([...Object.keys(experience), ...empty])];
  const add = (id: string) => setEmpty([...empty.filter((other) => other !== id), id]);
  const setMonths = (id: string, months: number) => {
    // A row whose time is taken away stays to be filled in again.
    if (months === 0) add(id);
    change((profile) => {
      const { [id]: _last, ...others } = profile.experience;
      return { experience: months === 0 ? others : { ...profile.experience, [id]: months } };
    });
  };
  const here = items.find(({ id }) => id === position);
  return (
    <FormSection title="Experience">
      {rows.length > 0 && (
        <EntryList>
          {rows.map((id) => {
            const known = items.find((item) => item.id === id);
            const name = known?.name ?? id;
            return (
              <Entry
                key={id}
                name={name}
                gone={
                  known === undefined ? `“${id}” (${formatMonths(experience[id] ?? 0)})` : undefined
                }
                onRemove={() => {
                  setEmpty(empty.filter((other) => other !== id));
                  if (id in experience) {
                    change(({ experience: { [id]: _last, ...others } }) => ({
                      experience: others,
                    }));
                  }
                }}
              >
                {known !== undefined && (
                  <TimeFields
                    of={name}
                    months={experience[id] ?? 0}
                    isNew={empty.at(-1) === id && !(id in experience)}
                    onChange={(months) => setMonths(id, months)}
                  />
                )}
              </Entry>
            );
          })}
        </EntryList>
      )}
      {here !== undefined && !rows.includes(here.id) && (
        <div>
          <Button onClick={() => add(here.id)}>Add time as {here.name}</Button>
        </div>
      )}
      <FindField
        label={rows.length === 0 ? 'Where I have worked' : 'Where else I have worked'}
        hint="A role, or a whole job family. Time adds up, past jobs count too."
        placeholder="Type a job title"
        finder={finder}
        without={rows}
        nothing="Nothing here has that title. Try other words for it, or the job family, such as coding or health IT."
        onSelect={add}
      />
    </FormSection>
  );
}
