import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { assumeHolder } from '../../../domain/plan/assumeHolder.ts';
import type { CareerMap } from '../../../domain/model.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { DetailsIndex } from '../../../parts/detailsIndex.ts';
import { formatMonths } from '../../../parts/format.ts';
import { listStartItems } from '../../../parts/listRoleItems.ts';
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

/** Where the way begins: where the reader is, or another job or origin. */
export function FromField({ index }: { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const { choices, change } = usePlanChoices();
  const { from } = choices;
  // Another start is wanted, but not yet chosen.
  const [isPicking, setIsPicking] = useState(false);
  const [last, setLast] = useState<string>();
  const isOther = from !== undefined || isPicking;
  const items = useMemo(() => listStartItems(map, index), [map, index]);
  const finder = useItemFinder(items);
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name;
  const start = (id: string | undefined) => {
    setIsPicking(false);
    change({ from: id, plan: undefined });
  };
  const pick = (other: boolean) => {
    if (from !== undefined) setLast(from);
    if (!other && from === undefined) setIsPicking(false);
    else if (other && last === undefined) setIsPicking(true);
    else start(other ? last : undefined);
  };
  return (
    <div className={fields.field}>
      <ChoiceField
        legend="From"
        options={[
          { word: 'Where I am', value: false },
          { word: 'Another start', value: true },
        ]}
        value={isOther}
        onChange={pick}
      />
      {isOther ? (
        <>
          {from !== undefined && (
            <>
              <p className={styles.chosen}>{nameOf(from)}</p>
              <p className={fields.hint}>
                {describeHolder(listHeld(assumeHolder(from, map, index.details), map, index))}
              </p>
            </>
          )}
          <FindField
            label={from === undefined ? 'Job or starting point' : 'Change it to'}
            placeholder="Type a job title"
            finder={finder}
            nothing="No role here has that title. Try other words for it, or the work you come from, such as nurse or teacher."
            onSelect={start}
          />
        </>
      ) : (
        <OwnStart nameOf={nameOf} index={index} />
      )}
    </div>
  );
}

/** Where the profile says that the reader is, and what counts of it. */
function OwnStart({
  nameOf,
  index,
}: {
  readonly nameOf: (id: string) => string | undefined;
  readonly index: DetailsIndex;
}) {
  const map = useApp((state) => state.map);
  const profile = useApp((state) => state.profile);
  const search = useLinkQuery();
  const toProfile = { pathname: paths.profile, search };
  const { position } = profile;
  if (position === undefined) {
    return (
      <p className={fields.hint}>
        Your profile does not say where you are now.{' '}
        <Link to={toProfile}>Say it in your profile</Link>, or choose another start.
      </p>
    );
  }
  const name = nameOf(position);
  if (name === undefined) {
    return (
      <p className={fields.hint}>
        The job in your profile is not on this map. <Link to={toProfile}>Change your profile</Link>,
        or choose another start.
      </p>
    );
  }
  const held = listHeld({ ...profile, answers: {} }, map, index);
  return (
    <>
      <p className={styles.chosen}>{name}</p>
      <p className={fields.hint}>
        {held.length === 0
          ? 'Your profile says nothing yet of study, credentials or time in jobs.'
          : `What you have counts: ${held.join('; ')}.`}{' '}
        <Link to={toProfile}>
          {held.length === 0 ? 'Add what you have' : 'Change your profile'}
        </Link>
      </p>
    </>
  );
}

/** `Someone there is taken to have: certificate; CCA.` What a plan counts for a start that is picked. */
function describeHolder(held: readonly string[]): string {
  return held.length === 0
    ? 'Someone there is taken to have nothing yet that a job asks for.'
    : `Someone there is taken to have: ${held.join('; ')}.`;
}

/** What a profile holds, each thing in a few words; school is said only where there is no more. */
function listHeld(
  { programs, credentials, experience, answers }: Profile,
  map: CareerMap,
  index: DetailsIndex,
): readonly string[] {
  return [
    ...programs
      .filter(({ level }) => level !== 'hs' || programs.length === 1)
      .map((program) => uncapitalize(describeCompleted(program, index))),
    ...credentials.map((id) => map.credentials.find((one) => one.id === id)?.abbreviation ?? id),
    ...Object.entries(experience).map(
      ([place, months]) =>
        `${formatMonths(months)} in ${describePlaces([place], map)[0]?.name ?? place}`,
    ),
    ...Object.keys(answers).map((id) => `“${index.attestationsById.get(id)?.text ?? id}”`),
  ];
}
