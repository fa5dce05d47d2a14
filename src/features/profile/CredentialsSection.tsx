import { useMemo } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp } from '../../store/useApp.tsx';
import { Entry, EntryList } from './Entry.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { FormSection } from './FormSection.tsx';
import { Offers } from './Offers.tsx';
import { useChangeProfile } from './useChangeProfile.ts';

/** Credentials held; retired ones can be, too. */
export function CredentialsSection({ index }: { readonly index: DetailsIndex }) {
  const all = useApp((state) => state.map.credentials);
  const held = useApp((state) => state.profile.credentials);
  const change = useChangeProfile();
  const items = useMemo(
    () =>
      all.map(({ id, abbreviation, name, status }) => ({
        id,
        name: abbreviation,
        note: status === 'retired' ? `${name} (no longer given)` : name,
        codes: [id],
        others: [name],
      })),
    [all],
  );
  const finder = useItemFinder(items);
  return (
    <FormSection title="Credentials">
      {held.length > 0 && (
        <EntryList>
          {held.map((id) => {
            const known = all.find((credential) => credential.id === id);
            return (
              <Entry
                key={id}
                name={known === undefined ? id : namesOf(known)}
                gone={known === undefined ? `“${id}”` : undefined}
                onRemove={() =>
                  change(({ credentials }) => ({
                    credentials: credentials.filter((other) => other !== id),
                  }))
                }
              />
            );
          })}
        </EntryList>
      )}
      <Offers kind="credential" index={index} />
      <FindField
        label={held.length === 0 ? 'A credential I hold' : 'Another credential I hold'}
        placeholder="RHIT, coding specialist …"
        finder={finder}
        without={held}
        nothing="No credential here has these letters or that name."
        onSelect={(id) => change(({ credentials }) => ({ credentials: [...credentials, id] }))}
      />
    </FormSection>
  );
}

/** A name that begins with its abbreviation is not said twice. */
function namesOf({
  abbreviation,
  name,
}: {
  readonly abbreviation: string;
  readonly name: string;
}): string {
  return name.startsWith(abbreviation) ? name : `${abbreviation}, ${name}`;
}
