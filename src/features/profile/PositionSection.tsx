import { useMemo } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp } from '../../store/useApp.tsx';
import { Entry, EntryList } from './Entry.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { FormSection } from './FormSection.tsx';
import { Offers } from './Offers.tsx';
import { listStartItems } from '../../parts/listRoleItems.ts';
import { useChangeProfile } from './useChangeProfile.ts';

/** The role or the starting point that the reader is in now. */
export function PositionSection({ index }: { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const position = useApp((state) => state.profile.position);
  const change = useChangeProfile();
  const items = useMemo(() => listStartItems(map, index), [map, index]);
  const finder = useItemFinder(items);
  const known = items.find(({ id }) => id === position);
  return (
    <FormSection title="Where I am now">
      {position !== undefined && (
        <EntryList>
          <Entry
            name={known?.name ?? position}
            gone={known === undefined ? `“${position}”` : undefined}
            onRemove={() => change(() => ({ position: undefined }))}
          />
        </EntryList>
      )}
      <Offers kind="origin" index={index} />
      <FindField
        label={position === undefined ? 'Current role or starting point' : 'Change it to'}
        placeholder="Type a job title"
        finder={finder}
        nothing="No role here has that title. Try other words for it, or the work you come from, such as nurse, teacher or IT."
        onSelect={(id) => change(() => ({ position: id }))}
      />
    </FormSection>
  );
}
