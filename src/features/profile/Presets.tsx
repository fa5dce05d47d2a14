import type { Preset } from '../../domain/model.ts';
import { Button } from '../../ui/Button.tsx';
import fields from '../../ui/fields.module.css';

/** Profiles to start from. What one fills in is said once it is chosen. */
export function Presets({
  presets,
  onChoose,
}: {
  readonly presets: readonly Preset[];
  readonly onChoose: (preset: Preset) => void;
}) {
  return (
    <div className={fields.actions}>
      {presets.map((preset) => (
        <Button key={preset.id} title={preset.says} onClick={() => onChoose(preset)}>
          {preset.title}
        </Button>
      ))}
    </div>
  );
}
