import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { MOST_MOVES, type PathStep } from '../../domain/plan/planModel.ts';
import { MOST_MONTHS } from '../../domain/profile.ts';
import { indexDetails } from '../../parts/detailsIndex.ts';
import { listRoleItems } from '../../parts/listRoleItems.ts';
import { useItemFinder } from '../../parts/useItemFinder.ts';
import { valueOf } from '../../store/loadable.ts';
import { useApp, useDetails } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './PathEditor.module.css';
import { usePath } from './usePath.ts';
import { usePathNames } from './usePathNames.ts';

/** The path made by hand as a list: how long to stay before each stop, its order, what to add and take away. */
export function PathEditor() {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const details = valueOf(useDetails());
  const { choices, change } = usePlanChoices();
  const { start, steps, nodes } = usePath();
  const items = useMemo(
    () => (details === undefined ? [] : listRoleItems(map, indexDetails(details))),
    [map, details],
  );
  const finder = useItemFinder(items);
  const { nodeName: nameOf } = usePathNames();
  const [said, setSaid] = useState('');
  if (choices.path === undefined) return null;
  const set = (next: readonly PathStep[], how?: 'adjust') =>
    change({ path: next.length === 0 ? undefined : next, plan: undefined }, how);
  const swap = (index: number, by: 1 | -1) => {
    const { role } = steps[index]!;
    const other = index + by;
    const buttonOf = (way: 1 | -1) => `[data-step="${role}"] [data-by="${way}"]:enabled`;
    focusSoon(buttonOf(by), buttonOf(by === 1 ? -1 : 1));
    setSaid(`${nameOf(role)} is stop ${other + 1} now.`);
    set(
      steps.map((step, at) => (at === index ? steps[other]! : at === other ? steps[index]! : step)),
    );
  };
  const remove = (index: number) => {
    focusSoon(steps.length === 1 ? 'h1' : '#path-editor');
    setSaid(`${nameOf(steps[index]!.role)} is off the path.`);
    set(steps.filter((_, at) => at !== index));
  };
  const add = (role: string) => {
    setSaid(`${nameOf(role)} is stop ${steps.length + 1}.`);
    set([...steps, { role, afterMonths: 0 }]);
  };
  return (
    <section className={styles.editor} aria-labelledby="path-editor">
      <h2 id="path-editor" tabIndex={-1}>
        The path by hand
      </h2>
      <LiveRegion message={said} />
      <p className={styles.start}>
        Start: <strong>{start === undefined ? 'none yet' : nameOf(start)}</strong>
      </p>
      <ol className={styles.steps}>
        {steps.map(({ role, afterMonths }, index) => {
          const before = index === 0 ? start : steps[index - 1]!.role;
          const isUsual = before !== undefined && graph.movesById.has(`${before}__${role}`);
          return (
            <li key={role} className={styles.step} data-step={role}>
              <div className={styles.head}>
                <strong>{nameOf(role)}</strong>
                <span className={styles.tools}>
                  <Button
                    look="quiet"
                    isIconOnly
                    icon={<ArrowUp size={16} aria-hidden />}
                    aria-label={`Move ${nameOf(role)} up`}
                    data-by={-1}
                    disabled={index === 0}
                    onClick={() => swap(index, -1)}
                  />
                  <Button
                    look="quiet"
                    isIconOnly
                    icon={<ArrowDown size={16} aria-hidden />}
                    aria-label={`Move ${nameOf(role)} down`}
                    data-by={1}
                    disabled={index === steps.length - 1}
                    onClick={() => swap(index, 1)}
                  />
                  <CloseButton
                    label={`Remove ${nameOf(role)}`}
                    title="Remove"
                    size={16}
                    onClick={() => remove(index)}
                  />
                </span>
              </div>
              {before !== undefined && !isUsual && (
                <p className={styles.note}>
                  The map has no usual move here from {nameOf(before)}. You can still plan it.
                </p>
              )}
              <NumberField
                label={`Before it, stay ${before === undefined ? 'in the start' : `as ${nameOf(before)}`} at least`}
                unit="months"
                min={0}
                max={MOST_MONTHS}
                value={afterMonths === 0 ? undefined : afterMonths}
                onChange={(months) =>
                  set(
                    steps.map((step, at) =>
                      at === index ? { ...step, afterMonths: months ?? 0 } : step,
                    ),
                    'adjust',
                  )
                }
              />
            </li>
          );
        })}
      </ol>
      {steps.length < MOST_MOVES && (
        <FindField
          label="Add a stop at the end"
          placeholder="Type a job title"
          finder={finder}
          without={nodes}
          nothing="No role here has that title. Try other words for it."
          onSelect={add}
        />
      )}
    </section>
  );
}
