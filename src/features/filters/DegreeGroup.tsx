import { PROGRAM_LEVELS } from '../../domain/model.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { OptionList } from './OptionList.tsx';
import { useCountWith } from './useCountWith.ts';

const ANY = 'any';

/** The degree the reader has. */
export function DegreeGroup() {
  const { degree } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return (
    <OptionList
      legend="Degree I have"
      hint="Shows roles usually open at that degree or below. The subject may matter, too: each role says so."
      kind="radio"
      options={[
        {
          id: ANY,
          label: 'Any',
          count: countWith({ degree: undefined }),
          isOn: degree === undefined,
        },
        ...PROGRAM_LEVELS.map((level) => ({
          id: level,
          label: EDUCATION_WORDS[level].full,
          count: countWith({ degree: level }),
          isOn: degree === level,
        })),
      ]}
      onChange={(id) => choose({ degree: PROGRAM_LEVELS.find((level) => level === id) })}
    />
  );
}
