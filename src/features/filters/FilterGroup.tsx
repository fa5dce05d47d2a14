import { familyColor } from '../../parts/familyColor.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { CredentialGroup } from './CredentialGroup.tsx';
import { DegreeGroup } from './DegreeGroup.tsx';
import type { FilterGroupId } from './filterGroups.ts';
import { MoreGroup } from './MoreGroup.tsx';
import { OptionList } from './OptionList.tsx';
import { PayGroup } from './PayGroup.tsx';
import { StandingGroup } from './StandingGroup.tsx';
import { switchId } from './switchId.ts';
import { useCountWith } from './useCountWith.ts';

/** The controls of one group of filters. It counts roles for each option: render it only while it is open. */
export function FilterGroup({ group }: { readonly group: FilterGroupId }) {
  switch (group) {
    case 'level':
      return <LevelGroup />;
    case 'family':
      return <FamilyGroup />;
    case 'degree':
      return <DegreeGroup />;
    case 'credential':
      return <CredentialGroup />;
    case 'pay':
      return <PayGroup />;
    case 'more':
      return <MoreGroup />;
    case 'standing':
      return <StandingGroup />;
  }
}

function LevelGroup() {
  const all = useApp((state) => state.map.levels);
  const { levels } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return (
    <OptionList
      legend="Level"
      hint="Titles and levels differ between employers."
      options={all.map(({ id, name, experience }) => ({
        id,
        label: name,
        note: experience,
        count: countWith({ levels: [id] }),
        isOn: levels.includes(id),
      }))}
      onChange={(id, isOn) => choose({ levels: switchId(levels, id, isOn, all) })}
    />
  );
}

function FamilyGroup() {
  const all = useApp((state) => state.map.families);
  const { families } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return (
    <OptionList
      legend="Family"
      options={all.map(({ id, name }) => ({
        id,
        label: name,
        count: countWith({ families: [id] }),
        isOn: families.includes(id),
        swatch: familyColor(all, id),
      }))}
      onChange={(id, isOn) => choose({ families: switchId(families, id, isOn, all) })}
    />
  );
}
