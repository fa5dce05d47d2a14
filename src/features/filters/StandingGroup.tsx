import { StandingMark } from '../../parts/StandingMark.tsx';
import { STANDING_HELP } from '../../parts/standingHelp.ts';
import { STANDING_WORDS } from '../../parts/standingWords.ts';
import { useSelected } from '../../store/useApp.tsx';
import { OptionList } from './OptionList.tsx';
import { StandingUnknown } from './StandingUnknown.tsx';
import { useStandingOptions } from './useStandingOptions.ts';

/** The three states, for the dialog that holds every filter. */
export function StandingGroup() {
  const isKnown = useSelected('standings') !== undefined;
  const { options, change } = useStandingOptions();
  if (!isKnown) return <StandingUnknown />;
  return (
    <OptionList
      legend="How near I am"
      hint="By what your profile says. Ready means that you have what a role usually asks, not that you will get the job."
      options={options.map(({ id, count, isOn }) => ({
        id,
        label: STANDING_WORDS[id],
        note: STANDING_HELP[id],
        count,
        isOn,
        sign: <StandingMark standing={id} hasWord={false} />,
      }))}
      onChange={(id, isOn) => {
        const option = options.find((each) => each.id === id);
        if (option !== undefined) change(option.id, isOn);
      }}
    />
  );
}
