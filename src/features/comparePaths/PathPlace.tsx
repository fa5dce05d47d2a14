import { useId } from 'react';
import type { ComparedPath } from '../../store/compareChoices.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, usePlaces } from '../../store/useApp.tsx';
import fields from '../../ui/fields.module.css';

/** Whose pay counts: that of the place chosen for the whole site, or of another one. */
export function PathPlace({
  letter,
  path,
  onChange,
}: {
  readonly letter: string;
  readonly path: ComparedPath;
  readonly onChange: (place: string | undefined) => void;
}) {
  const id = useId();
  const chosen = useApp((state) => state.placeWages.place);
  const places = valueOf(usePlaces())?.places ?? [];
  const offered = places.filter(
    ({ id: placeId, kind }) => kind === 'nation' || kind === 'state' || placeId === path.place,
  );
  return (
    <div className={fields.field}>
      <label htmlFor={id}>Pay in, for {letter}</label>
      <select
        id={id}
        value={path.place ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : value)}
      >
        <option value="">{chosen.name} (the place chosen above)</option>
        {path.place !== undefined && offered.length === 0 && (
          <option value={path.place}>{path.place.toUpperCase()}</option>
        )}
        {offered.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </div>
  );
}
