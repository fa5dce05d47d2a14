import type { RemoteUse } from '../../domain/model.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import fields from './Fields.module.css';
import { OptionList } from './OptionList.tsx';
import { switchId } from './switchId.ts';
import { useCountWith } from './useCountWith.ts';
import { WordsField } from './WordsField.tsx';

const REMOTE_USES = (Object.keys(REMOTE_WORDS) as readonly RemoteUse[]).map((id) => ({ id }));

/** Words, remote work, emerging roles and settings. */
export function MoreGroup() {
  const settings = useApp((state) => state.map.settings);
  const chosen = useApp((state) => state.choices);
  const { choose } = useChoose();
  const countWith = useCountWith();
  return (
    <div className={fields.stack}>
      <WordsField />
      <OptionList
        legend="Remote work"
        options={REMOTE_USES.map(({ id }) => ({
          id,
          label: REMOTE_WORDS[id],
          count: countWith({ remote: [id] }),
          isOn: chosen.remote.includes(id),
        }))}
        onChange={(id, isOn) => {
          const next = switchId(chosen.remote, id, isOn, REMOTE_USES);
          choose({ remote: REMOTE_USES.map((use) => use.id).filter((use) => next.includes(use)) });
        }}
      />
      <OptionList
        legend="Newer kinds of job"
        options={[
          {
            id: 'emerging',
            label: 'Emerging only',
            count: countWith({ isEmergingOnly: true }),
            isOn: chosen.isEmergingOnly,
          },
        ]}
        onChange={(_, isEmergingOnly) => choose({ isEmergingOnly })}
      />
      <OptionList
        legend="Setting"
        hint="Where the work is often done: any of those you check."
        options={settings.map(({ id, name }) => ({
          id,
          label: name,
          count: countWith({ settings: [id] }),
          isOn: chosen.settings.includes(id),
        }))}
        onChange={(id, isOn) => choose({ settings: switchId(chosen.settings, id, isOn, settings) })}
      />
    </div>
  );
}
