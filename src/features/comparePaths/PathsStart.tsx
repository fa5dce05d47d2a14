import { Link } from 'react-router';
import type { ComparedPath } from '../../store/compareChoices.ts';
import { paths as pages } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useLinkQueryWithCompare } from '../../store/useCompareChoices.ts';
import { focusMain } from '../../ui/focusMain.ts';
import { findExamplePaths } from './findExamplePaths.ts';
import styles from './PathsStart.module.css';
import { usePathWords } from './usePathWords.ts';

/** What can be compared, where paths come from, and comparisons to begin with. */
export function PathsStart() {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const position = useApp((state) => state.profile.position);
  const search = useLinkQuery();
  const examples = findExamplePaths(map, graph, position);
  return (
    <section className={styles.start} aria-labelledby="paths-start">
      <h2 id="paths-start">Put two to four paths side by side</h2>
      <p>
        See what each pays over the years, what it costs, and when the one that costs more has made
        up for it. A path can be a plan, one that you built on the map, or staying where you are,
        each in a place of its own.
      </p>
      <ol className={styles.ways}>
        <li>
          <Link to={{ pathname: pages.plan, search }}>Work out a plan</Link>, and press “Compare” on
          it.
        </li>
        <li>
          Or <Link to={{ pathname: pages.map, search }}>build a path on the map</Link>, and press
          “Compare” below it.
        </li>
      </ol>
      {examples.length > 0 && (
        <>
          <h3>Or begin with one of these</h3>
          <ul className={styles.examples}>
            {examples.map((example) => (
              <li key={example[0]!.from}>
                <ExampleLink paths={example} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ExampleLink({ paths }: { readonly paths: readonly ComparedPath[] }) {
  const { nodeName } = usePathWords();
  const search = useLinkQueryWithCompare({ paths, show: 'paths' });
  const ends = paths.flatMap(({ steps }) => steps.at(-1)?.role ?? []);
  return (
    <Link to={{ pathname: pages.compare, search }} onClick={focusMain}>
      From {nodeName(paths[0]!.from!)}: to {ends.map(nodeName).join(' or to ')}, or staying
    </Link>
  );
}
