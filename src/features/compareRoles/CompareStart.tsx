import { Link } from 'react-router';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQueryWithCompare } from '../../store/useCompareChoices.ts';
import { focusMain } from '../../ui/focusMain.ts';
import { findExamples, type CompareExample } from './findExamples.ts';
import styles from './CompareStart.module.css';

const WORDS: Readonly<Record<CompareExample['what'], string>> = {
  'from-here': 'Where you are, and where it leads',
  ladder: 'A first job, and the promotions above it',
  crossing: 'Two jobs that people cross between',
  level: 'One level in several job families',
};

/** What a comparison shows, how roles come into it, and some to begin with. */
export function CompareStart() {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const position = useApp((state) => state.profile.position);
  const examples = findExamples(map, graph, position);
  return (
    <section className={styles.start} aria-labelledby="compare-start">
      <h2 id="compare-start">Put up to {MOST_COMPARED} roles side by side</h2>
      <p>
        You see what each job is, what it asks, what it pays here and what the moves between them
        are. For two roles you also see what to add to go from one to the other, what carries over
        and what you no longer need.
      </p>
      <p>
        Find a role above, or press “Compare” at any role: on the map, in the list, and in the
        search.
      </p>
      {examples.length > 0 && (
        <>
          <h3>Or begin with one of these</h3>
          <ul className={styles.examples}>
            {examples.map((example) => (
              <Example key={example.what} example={example} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Example({ example: { what, roles } }: { readonly example: CompareExample }) {
  const search = useLinkQueryWithCompare({ roles: roles.map(({ id }) => id) });
  return (
    <li>
      {/* The comparison takes the place of this link, which had the focus. */}
      <Link to={{ pathname: paths.compare, search }} onClick={focusMain}>
        {roles.map(({ title }) => title).join(', ')}
      </Link>
      <span className={styles.what}>{WORDS[what]}</span>
    </li>
  );
}
