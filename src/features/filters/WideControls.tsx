import { lazy } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { countOn, FILTER_GROUPS, GROUP_WORDS } from './filterGroups.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { NewcomersButton } from './NewcomersButton.tsx';

const loadGroup = () => import('./FilterGroup.tsx');
const FilterGroup = lazy(async () => ({ default: (await loadGroup()).FilterGroup }));

/** One button for each group of filters, in a row. Their content is fetched when it is about to be opened. */
export function WideControls() {
  const choices = useApp((state) => state.choices);
  return (
    <>
      {FILTER_GROUPS.map((group) => (
        <FilterMenu
          key={group}
          name={GROUP_WORDS[group].name}
          more={GROUP_WORDS[group].more}
          countOn={countOn(choices, group)}
          onApproach={() => void loadGroup().catch(() => undefined)}
        >
          <FilterGroup group={group} />
        </FilterMenu>
      ))}
      <NewcomersButton />
    </>
  );
}
