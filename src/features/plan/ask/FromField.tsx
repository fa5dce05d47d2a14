import { useMemo } from 'react';
import { Link } from 'react-router';
import { assumeHolder } from '../../../domain/plan/assumeHolder.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { DetailsIndex } from '../../../parts/detailsIndex.ts';
import { formatMonths } from '../../../parts/format.ts';
import { listRoleItems } from '../../../parts/listRoleItems.ts';
import { describeCompleted } from '../../../parts/programWords.ts';
import { describePlaces, uncapitalize } from '../../../parts/requirementWords.ts';
import { useItemFinder } from '../../../parts/useItemFinder.ts';
import { paths } from '../../../store/paths.ts';
import { useApp } from '../../../store/useApp.tsx';
import { useLinkQuery } from '../../../store/useChoose.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import fields from '../../../ui/fields.module.css';
import { FindField } from '../../../ui/FindField.tsx';
import styles from './PlanForm.module.css';
import { useState } from 'react';

/** Where the way begins: where the reader is, or another job or origin. */
export function FromField({ index }: { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const profile = useApp((state) => state.profile);
  const { choices, change } = usePlanChoices();
  const [isPicking, setIsPicking] = useState(false);
  const isOther = choices.from !== undefined || isPicking;
  const items = useMemo(
    () => [
      ...listRoleItems(map, index),
      ...map.origins.map(({ id, title }) => ({
        id,
        name: title,
        note: 'Starting point outside the field',
      })),
    ],
    [map, index],
  );
  const finder = useItemFinder(items);
  const nameOf = (id: string | undefined) => items.find((item) => item.id === id)?.name;
  return (
    <div className={fields.field}>
      <ChoiceField
        legend="From"
        options={[
          { word: 'Where I am', value: false },
          { word: 'Another start', value: true },
        ]}
        value={isOther}
        onChange={(next) => {
          setIsPicking(next);
          if (!next && choices.from !== undefined) change({ from: undefined, plan: undefined });
        }}
      />
      {isOther ? (
        <>
          {choices.from !== undefined && (
            <>
              <p className={styles.chosen}>{nameOf(choices.from)}</p>
              <p className={fields.hint}>
                {describeHolder(assumeHolder(choices.from, map, index.details), map, index)}
              </p>
            </>
          )}
          <FindField
            label={choices.from === undefined ? 'Job or starting point' : 'Change it to'}
            placeholder="Type a job title"
            finder={finder}
            nothing="No role here has that title. Try other words for it, or the work you come from, such as nurse or teacher."
            onSelect={(from) => change({ from, plan: undefined })}
          />
        </>
      ) : (
        <OwnStart name={nameOf(profile.position)} />
      )}
    </div>
  );
}

function OwnStart({ name }: { readonly name: string | undefined }) {
  const search = useLinkQuery();
  return name === undefined ? (
    <p className={fields.hint}>
      Your profile does not say where you are now.{' '}
      <Link to={{ pathname: paths.profile, search }}>Say it in your profile</Link>, or choose
      another start.
    </p>
  ) : (
    <>
      <p className={styles.chosen}>{name}</p>
      <p className={fields.hint}>
        With all that <Link to={{ pathname: paths.profile, search }}>your profile</Link> says you
        have.
      </p>
    </>
  );
}

/** `Taken to have: certificate, CCA.` What the plan counts as held by someone who is there. */
function describeHolder(
  holder: Profile,
  map: Parameters<typeof describePlaces>[1] & {
    readonly credentials: readonly { readonly id: string; readonly abbreviation: string }[];
  },
  index: DetailsIndex,
): string {
  const programs = holder.programs.filter(
    ({ level }, _, all) => level !== 'hs' || all.length === 1,
  );
  const parts = [
    ...programs.map((program) => uncapitalize(describeCompleted(program, index))),
    ...holder.credentials.map(
      (id) => map.credentials.find((one) => one.id === id)?.abbreviation ?? id,
    ),
    ...Object.entries(holder.experience).map(
      ([place, months]) =>
        `${formatMonths(months)} in ${describePlaces([place], map)[0]?.name ?? place}`,
    ),
    ...Object.keys(holder.answers).map((id) => `“${index.attestationsById.get(id)?.text ?? id}”`),
  ];
  return parts.length === 0
    ? 'Taken to have nothing yet that a job asks for.'
    : `Someone there is taken to have: ${parts.join('; ')}.`;
}
