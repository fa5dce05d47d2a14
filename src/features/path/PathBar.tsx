import { Undo2 } from 'lucide-react';
import { Fragment, useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import { MOST_MOVES } from '../../domain/plan/planModel.ts';
import { usePlanQuestion } from '../../parts/usePlanQuestion.ts';
import { usePlanResult } from '../../parts/usePlanResult.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useChoose, useLinkQuery } from '../../store/useChoose.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { describeCheck } from './checkWords.ts';
import styles from './PathBar.module.css';
import { useAddByClick } from './useAddByClick.ts';
import { usePath } from './usePath.ts';

/**
 * The path that the map draws, what the planner says of it, and what makes or
 * changes it by hand. While stops are being added a card that is clicked joins
 * the path in place of opening.
 */
export function PathBar() {
  const graph = useApp((state) => state.graph);
  const { choices, change } = usePlanChoices();
  const { isBuilding } = choices;
  const { start, steps, nodes } = usePath();
  const [said, setSaid] = useState('');
  /** Why the last click added nothing. */
  const [refusal, setRefusal] = useState('');
  const toggleRef = useRef<HTMLButtonElement>(null);
  const search = useLinkQuery();
  const nameOf = useCallback(
    (id: string) => graph.rolesById.get(id)?.title ?? graph.originsById.get(id)?.title ?? id,
    [graph],
  );

  const add = useCallback(
    (id: string) => {
      const role = graph.rolesById.get(id);
      const refuse = (why: string) => {
        setSaid(why);
        setRefusal(why);
      };
      setRefusal('');
      if (start === undefined) {
        change({ from: id });
        setSaid(`${nameOf(id)} is the start.`);
      } else if (nodes.includes(id)) {
        refuse(`${nameOf(id)} is on the path already.`);
      } else if (role === undefined) {
        refuse(`${nameOf(id)} is outside the field: only a start.`);
      } else if (steps.length === MOST_MOVES) {
        refuse(`A path has ${MOST_MOVES} steps at most.`);
      } else {
        change({ path: [...steps, { role: id, afterMonths: 0 }], plan: undefined });
        const before = nodes.at(-1)!;
        setSaid(
          graph.movesById.has(`${before}__${id}`)
            ? `${nameOf(id)} is stop ${steps.length + 1}.`
            : `${nameOf(id)} is stop ${steps.length + 1}. The map has no usual move there from ${nameOf(before)}; you can still plan it.`,
        );
      }
    },
    [graph, start, nodes, steps, nameOf, change],
  );
  const leave = useCallback(() => {
    change({ isBuilding: false });
    setSaid('Clicks open roles again.');
  }, [change]);
  useAddByClick(isBuilding, add, leave);

  const undo = () => {
    const last = steps.at(-1);
    if (last === undefined) change({ from: undefined });
    else change({ path: steps.length > 1 ? steps.slice(0, -1) : undefined, plan: undefined });
    setRefusal('');
    // The button goes away with the last that it takes back.
    if (steps.length <= 1) toggleRef.current?.focus();
    setSaid(
      last === undefined ? 'The start is taken back.' : `${nameOf(last.role)} is taken back.`,
    );
  };
  const clear = () => {
    change({ path: undefined, plan: undefined, isBuilding: false });
    focusMain();
  };
  return (
    <section className={styles.bar} aria-label="Path on the map">
      <LiveRegion message={said} />
      <div className={styles.words}>
        <p>
          <strong>{isBuilding ? 'Building a path: ' : 'The path: '}</strong>
          {start !== undefined
            ? nameOf(start)
            : isBuilding
              ? 'click the role where it starts.'
              : 'it has no start yet.'}
          {steps.map(({ role }, index) => (
            <Fragment key={role}>
              {' → '}
              <b className={styles.number}>{index + 1}</b> {nameOf(role)}
            </Fragment>
          ))}
          {start !== undefined && steps.length === 0 && isBuilding && ' → click the next role.'}
        </p>
        {isBuilding && refusal !== '' && <p aria-hidden>{refusal}</p>}
        <Unusual nodes={nodes} nameOf={nameOf} />
        <OffMap nodes={nodes} nameOf={nameOf} onShow={() => toggleRef.current?.focus()} />
        {steps.length > 0 && <Check />}
      </div>
      <div className={styles.buttons}>
        <Button
          ref={toggleRef}
          aria-pressed={isBuilding}
          onClick={() => change({ isBuilding: !isBuilding })}
        >
          Add stops by clicking
        </Button>
        {(steps.length > 0 || choices.from !== undefined) && isBuilding && (
          <Button icon={<Undo2 size={16} aria-hidden />} onClick={undo}>
            Take back
          </Button>
        )}
        {steps.length > 0 && (
          <Link className={styles.link} to={{ pathname: paths.plan, search }}>
            See the plan
          </Link>
        )}
        <Button onClick={clear}>Close</Button>
      </div>
    </section>
  );
}

/** What the planner says of the whole path. */
function Check() {
  const asked = usePlanQuestion();
  const question = asked.status === 'asked' ? asked.question : undefined;
  const { answered, status, reason } = usePlanResult(question);
  if (asked.status === 'missing') {
    return asked.missing === 'path-returns' ? (
      <p>The path comes back to its start.</p>
    ) : (
      <p>Once it has a start, you see how long it takes.</p>
    );
  }
  if (asked.status === 'failed') return <p>It could not be checked: {asked.reason}.</p>;
  if (status === 'failed') return <p>It could not be checked: {reason}.</p>;
  if (answered === undefined || answered.question !== question) return <p>Checking …</p>;
  return <p role="status">{describeCheck(answered.result)}</p>;
}

interface PathWords {
  readonly nodes: readonly string[];
  readonly nameOf: (id: string) => string;
}

function Unusual({ nodes, nameOf }: PathWords) {
  const graph = useApp((state) => state.graph);
  const steps = nodes
    .slice(1)
    .map((to, index) => ({ from: nodes[index]!, to }))
    .filter(({ from, to }) => !graph.movesById.has(`${from}__${to}`));
  if (steps.length === 0) return null;
  return (
    <p>
      No usual move on this map:{' '}
      {steps.map(({ from, to }) => `${nameOf(from)} to ${nameOf(to)}`).join('; ')}. You can still
      plan it.
    </p>
  );
}

/** Stops that have no card where adjacent roles or starting points are off the map. */
function OffMap({ nodes, nameOf, onShow }: PathWords & { readonly onShow: () => void }) {
  const graph = useApp((state) => state.graph);
  const { hasAdjacent, hasOrigins } = useApp((state) => state.choices);
  const { choose } = useChoose();
  const off = nodes.filter((id) =>
    graph.originsById.has(id)
      ? !hasOrigins
      : graph.rolesById.get(id)?.isAdjacent === true && !hasAdjacent,
  );
  if (off.length === 0) return null;
  return (
    <p>
      Not on the map now: {off.map(nameOf).join(', ')}.{' '}
      <button
        type="button"
        className={styles.show}
        onClick={() => {
          onShow();
          choose({
            hasAdjacent: hasAdjacent || off.some((id) => graph.rolesById.has(id)),
            hasOrigins: hasOrigins || off.some((id) => graph.originsById.has(id)),
          });
        }}
      >
        Show {off.length === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
