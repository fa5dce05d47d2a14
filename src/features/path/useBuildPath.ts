import { useCallback, useState } from 'react';
import { MOST_MOVES } from '../../domain/plan/planModel.ts';
import { useApp } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { useAddByClick } from './useAddByClick.ts';
import { usePath } from './usePath.ts';

const HINT =
  'Choosing a role adds it to the path; the last stop, chosen again, is taken back. The Escape key ends this.';

/** The path that is being made by hand, what changes it, and what there is to say of the last change. */
export function useBuildPath(nameOf: (id: string) => string) {
  const graph = useApp((state) => state.graph);
  const { choices, change } = usePlanChoices();
  const { isBuilding } = choices;
  const { start, steps, nodes } = usePath();
  const [said, setSaid] = useState('');
  /** Why the last choice changed nothing. */
  const [refusal, setRefusal] = useState('');
  const say = useCallback((words: string, why = '') => {
    setSaid(words);
    setRefusal(why);
  }, []);

  const takeBack = useCallback(() => {
    const last = steps.at(-1);
    if (last === undefined) change({ from: undefined });
    else change({ path: steps.length > 1 ? steps.slice(0, -1) : undefined, plan: undefined });
    say(last === undefined ? 'The start is taken back.' : `${nameOf(last.role)} is taken back.`);
  }, [steps, change, say, nameOf]);

  const add = useCallback(
    (id: string) => {
      const refuse = (why: string) => say(why, why);
      if (steps.at(-1)?.role === id) takeBack();
      else if (nodes.includes(id)) refuse(`${nameOf(id)} is on the path already.`);
      else if (start === undefined) {
        change({ from: id });
        say(`${nameOf(id)} is the start.`);
      } else if (!graph.rolesById.has(id)) {
        refuse(`${nameOf(id)} is outside the field: only a start.`);
      } else if (steps.length === MOST_MOVES) {
        refuse(`A path has ${MOST_MOVES} steps at most.`);
      } else {
        change({ path: [...steps, { role: id, afterMonths: 0 }], plan: undefined });
        const before = nodes.at(-1) ?? start;
        const isUsual = graph.movesById.has(`${before}__${id}`);
        const unusual = ` The map has no usual move there from ${nameOf(before)}. You can still plan it.`;
        say(`${nameOf(id)} is stop ${steps.length + 1}.${isUsual ? '' : unusual}`);
      }
    },
    [graph, start, nodes, steps, nameOf, change, say, takeBack],
  );
  const leave = useCallback(() => {
    change({ isBuilding: false });
    say('Choosing a role opens it again.');
  }, [change, say]);
  useAddByClick(isBuilding, add, leave);

  return {
    isBuilding,
    hint: HINT,
    /** To be heard; the first is how the mode works. */
    said: isBuilding && said === '' ? HINT : said,
    refusal,
    takeBack,
    toggle: () => {
      if (isBuilding) leave();
      else {
        change({ isBuilding: true });
        say('');
      }
    },
  };
}
