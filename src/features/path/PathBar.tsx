import { Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { ComparePathLink } from './ComparePathLink.tsx';
import { OffMapNote } from './OffMapNote.tsx';
import styles from './PathBar.module.css';
import bar from '../../ui/bar.module.css';
import { PathCheckLine } from './PathCheckLine.tsx';
import { PathTrail } from './PathTrail.tsx';
import { useBuildPath } from './useBuildPath.ts';
import { usePath } from './usePath.ts';
import { usePathNames } from './usePathNames.ts';

/** A phone's bar is short, or it would hide the page. */
const IS_NARROW = '(max-width: 599px)';

/**
 * The path that the map draws, what the planner says of it, and what makes or
 * changes it by hand. While stops are being added a card that is chosen joins
 * the path in place of opening.
 */
export function PathBar() {
  const { choices, change } = usePlanChoices();
  const { start, steps, nodes } = usePath();
  const { nodeName } = usePathNames();
  const { isBuilding, hint, said, refusal, takeBack, toggle } = useBuildPath(nodeName);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const search = useLinkQuery();
  const isNarrow = useMediaQuery(IS_NARROW);

  const clear = () => {
    change({ path: undefined, plan: undefined, isBuilding: false });
    focusMain();
  };
  const hasSteps = steps.length > 0;
  const focusToggle = () => toggleRef.current?.focus();
  return (
    <section
      className={`${bar.bar} ${styles.bar}`}
      aria-label="Path on the map"
      data-building={isBuilding || undefined}
    >
      <LiveRegion message={said} />
      <div className={styles.words}>
        <p>
          <strong>{isBuilding ? 'Building a path: ' : 'The path: '}</strong>
          {start === undefined && !isBuilding && 'it has no start yet.'}
          {start === undefined && isBuilding && 'click the role where it starts.'}
          <PathTrail
            start={start === undefined ? '' : nodeName(start)}
            stops={steps.map(({ role }) => nodeName(role))}
            isFolding={isNarrow}
          />
          {start !== undefined && !hasSteps && isBuilding && ' → click the next role.'}
        </p>
        {isBuilding && refusal !== '' && <p>{refusal}</p>}
        {isBuilding && refusal === '' && !hasSteps && <p className={styles.hint}>{hint}</p>}
        <Unusual nodes={nodes} nameOf={nodeName} />
        <OffMapNote nodes={nodes} nameOf={nodeName} onShow={focusToggle} />
        {hasSteps && <PathCheckLine isFolding={isNarrow} onStay={focusToggle} />}
      </div>
      <div className={styles.buttons}>
        <Button ref={toggleRef} aria-pressed={isBuilding} onClick={toggle}>
          {isNarrow ? 'Add stops' : 'Add stops by clicking'}
        </Button>
        {(hasSteps || choices.from !== undefined) && isBuilding && (
          <Button
            icon={<Undo2 size={16} aria-hidden />}
            isIconOnly={isNarrow}
            aria-label="Take back"
            onClick={() => {
              takeBack();
              // The button goes away with the last that it takes back.
              if (steps.length <= 1) focusToggle();
            }}
          >
            {isNarrow ? undefined : 'Take back'}
          </Button>
        )}
        {hasSteps && (
          <Link className={styles.link} to={{ pathname: paths.plan, search }}>
            See the plan
          </Link>
        )}
        {hasSteps && start !== undefined && <ComparePathLink steps={steps} />}
        <Button onClick={clear}>
          {!hasSteps ? 'Close' : isNarrow ? 'Clear' : 'Clear the path'}
        </Button>
      </div>
    </section>
  );
}

/** Steps that the map does not have, which are drawn dashed. */
function Unusual({
  nodes,
  nameOf,
}: {
  readonly nodes: readonly string[];
  readonly nameOf: (id: string) => string;
}) {
  const graph = useApp((state) => state.graph);
  const steps = nodes.slice(1).flatMap((to, index) => {
    const from = nodes[index]!;
    return graph.movesById.has(`${from}__${to}`) ? [] : [`from ${nameOf(from)} to ${nameOf(to)}`];
  });
  if (steps.length === 0) return null;
  return <p>The map has no usual move {steps.join(', or ')}. You can still plan it.</p>;
}
