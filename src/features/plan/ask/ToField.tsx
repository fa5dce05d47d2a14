import { useId, useMemo, useState } from 'react';
import type { DetailsIndex } from '../../../parts/detailsIndex.ts';
import { listRoleItems } from '../../../parts/listRoleItems.ts';
import { useItemFinder } from '../../../parts/useItemFinder.ts';
import type { PlanTarget } from '../../../store/planChoices.ts';
import { useApp } from '../../../store/useApp.tsx';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import fields from '../../../ui/fields.module.css';
import { FindField } from '../../../ui/FindField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import styles from './PlanForm.module.css';

const MOST_PAY = 999_999;

type Kind = PlanTarget['kind'];

/** Where the way leads: one job, any of a family or level, or any that pays enough. */
export function ToField({ index }: { readonly index: DetailsIndex }) {
  const place = useApp((state) => state.placeWages.place.name);
  const { choices, change } = usePlanChoices();
  const { to } = choices;
  // The kind of the target, unless the reader is about to say one of another kind.
  const [picked, setPicked] = useState<{ readonly kind: Kind; readonly beside: string }>();
  const [last, setLast] = useState<Partial<Record<Kind, PlanTarget>>>({});
  const kind = picked?.beside === keyOf(to) ? picked.kind : (to?.kind ?? 'role');
  const set = (next: PlanTarget | undefined) => {
    setPicked({ kind, beside: keyOf(next) });
    // A figure that is corrected is one step to undo.
    const isSameFigure = to?.kind === 'pay' && next?.kind === 'pay';
    change({ to: next, plan: undefined }, isSameFigure ? 'adjust' : 'choose');
  };
  const pick = (next: Kind) => {
    const known = to === undefined ? last : { ...last, [to.kind]: to };
    setLast(known);
    const back = known[next];
    setPicked({ kind: next, beside: keyOf(back ?? to) });
    if (back !== undefined && back !== to) change({ to: back, plan: undefined });
  };
  return (
    <div className={fields.field}>
      <ChoiceField
        legend="To"
        options={[
          { word: 'One job', value: 'role' as const },
          { word: 'Any of a kind', value: 'group' as const },
          { word: 'By pay', value: 'pay' as const },
        ]}
        value={kind}
        onChange={pick}
      />
      {kind === 'role' && <RoleTarget index={index} to={to} onChange={set} />}
      {kind === 'group' && <GroupTarget to={to} onChange={set} />}
      {kind === 'pay' && (
        <NumberField
          label="Typical pay here of at least"
          before="$"
          unit="a year"
          hint={`Here: ${place}, as chosen at the top of the page.`}
          min={1}
          max={MOST_PAY}
          value={to?.kind === 'pay' ? to.usdPerYear : undefined}
          onChange={(usdPerYear) =>
            set(usdPerYear === undefined ? undefined : { kind: 'pay', usdPerYear })
          }
        />
      )}
    </div>
  );
}

function keyOf(to: PlanTarget | undefined): string {
  return JSON.stringify(to ?? null);
}

interface TargetProps {
  readonly to: PlanTarget | undefined;
  readonly onChange: (to: PlanTarget | undefined) => void;
}

function RoleTarget({ index, to, onChange }: TargetProps & { readonly index: DetailsIndex }) {
  const map = useApp((state) => state.map);
  const items = useMemo(() => listRoleItems(map, index), [map, index]);
  const finder = useItemFinder(items);
  const chosen = to?.kind === 'role' ? items.find(({ id }) => id === to.role) : undefined;
  return (
    <>
      {chosen !== undefined && <p className={styles.chosen}>{chosen.name}</p>}
      <FindField
        label={chosen === undefined ? 'Job' : 'Change it to'}
        placeholder="Type a job title"
        finder={finder}
        nothing="No role here has that title. Try other words for it."
        onSelect={(role) => onChange({ kind: 'role', role })}
      />
    </>
  );
}

function GroupTarget({ to, onChange }: TargetProps) {
  const id = useId();
  const families = useApp((state) => state.map.families);
  const levels = useApp((state) => state.map.levels);
  const group = to?.kind === 'group' ? to : { kind: 'group' as const };
  const set = (next: {
    readonly family?: string | undefined;
    readonly level?: string | undefined;
  }) => {
    const { family, level } = { ...group, ...next };
    onChange(
      family === undefined && level === undefined ? undefined : { kind: 'group', family, level },
    );
  };
  return (
    <div className={styles.kinds}>
      <div className={fields.field}>
        <label htmlFor={`${id}-level`}>Level</label>
        <select
          id={`${id}-level`}
          value={group.level ?? ''}
          onChange={(event) => set({ level: event.currentTarget.value || undefined })}
        >
          <option value="">Any level</option>
          {levels.map((level) => (
            <option key={level.id} value={level.id}>
              {level.name}
            </option>
          ))}
        </select>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-family`}>Job family</label>
        <select
          id={`${id}-family`}
          value={group.family ?? ''}
          onChange={(event) => set({ family: event.currentTarget.value || undefined })}
        >
          <option value="">Any family</option>
          {families.map((family) => (
            <option key={family.id} value={family.id}>
              {family.shortName}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
