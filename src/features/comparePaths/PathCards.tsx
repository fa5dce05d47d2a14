import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { MOST_COMPARED, type ComparedPath } from '../../store/compareChoices.ts';
import { paths as pages } from '../../store/paths.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { useLinkQueryWithPlan } from '../../store/usePlanChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './PathCards.module.css';
import { PathLetter } from './PathLetter.tsx';
import { PathPlace } from './PathPlace.tsx';
import { PathState } from './PathState.tsx';
import { LETTERS, type ComparedCase } from './useComparison.ts';
import { usePathWords } from './usePathWords.ts';

/** The paths compared, in the reader's order: what each is, its place, and what moves or takes it away. */
export function PathCards({ cases }: { readonly cases: readonly ComparedCase[] }) {
  const { choices, change } = useCompareChoices();
  const { pathName } = usePathWords();
  const [said, setSaid] = useState('');
  const { paths } = choices;
  const set = (next: readonly ComparedPath[]) => change({ paths: next, show: 'paths' });
  const swap = (index: number, by: 1 | -1) => {
    const other = index + by;
    focusSoon(
      `[data-path="${other}"] [data-by="${by}"]:enabled`,
      `[data-path="${other}"] button:enabled`,
    );
    setSaid(`${pathName(cases[index]!)} is path ${LETTERS[other]!} now.`);
    set(
      paths.map((path, at) => (at === index ? paths[other]! : at === other ? paths[index]! : path)),
    );
  };
  const remove = (index: number) => {
    focusSoon('#compare-paths', 'h1');
    setSaid(`${pathName(cases[index]!)} is out of the comparison.`);
    set(paths.filter((_, at) => at !== index));
  };
  return (
    <>
      <LiveRegion message={said} />
      <ol className={styles.cards} aria-labelledby="compare-paths">
        {cases.map((one, index) => (
          <li key={index} className={styles.card} data-path={index}>
            <div className={styles.head}>
              <PathLetter letter={one.letter} />
              <span className={styles.tools}>
                <Button
                  look="quiet"
                  isIconOnly
                  icon={<ArrowLeft size={16} aria-hidden />}
                  aria-label={`Move ${one.letter} before ${LETTERS[index - 1] ?? 'all'}`}
                  data-by={-1}
                  disabled={index === 0}
                  onClick={() => swap(index, -1)}
                />
                <Button
                  look="quiet"
                  isIconOnly
                  icon={<ArrowRight size={16} aria-hidden />}
                  aria-label={`Move ${one.letter} after ${LETTERS[index + 1] ?? 'all'}`}
                  data-by={1}
                  disabled={index === cases.length - 1}
                  onClick={() => swap(index, 1)}
                />
                <CloseButton
                  label={`Remove path ${one.letter}`}
                  title="Remove"
                  size={16}
                  onClick={() => remove(index)}
                />
              </span>
            </div>
            <p className={styles.name}>{pathName(one)}</p>
            <PathState one={one} />
            <PathPlace
              letter={one.letter}
              path={one.path}
              onChange={(place) =>
                set(paths.map((path, at) => (at === index ? withPlace(path, place) : path)))
              }
            />
            <p className={styles.links}>
              <PlanLinkOf path={one.path} />
              {paths.length < MOST_COMPARED && (
                <Button
                  look="quiet"
                  className={styles.copy}
                  onClick={() => {
                    setSaid(`A copy of ${one.letter} is path ${LETTERS[paths.length]!}.`);
                    set([...paths, one.path]);
                  }}
                >
                  Copy, for another place
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function PlanLinkOf({ path }: { readonly path: ComparedPath }) {
  const search = useLinkQueryWithPlan({
    from: path.from,
    path: path.steps.map(({ role, afterMonths }) => ({ role, afterMonths })),
    to: undefined,
    plan: undefined,
    isBuilding: false,
  });
  if (path.steps.length === 0) return null;
  return <Link to={{ pathname: pages.plan, search }}>Open as a plan</Link>;
}

function withPlace({ from, steps }: ComparedPath, place: string | undefined): ComparedPath {
  return {
    ...(from === undefined ? {} : { from }),
    steps,
    ...(place === undefined ? {} : { place }),
  };
}
