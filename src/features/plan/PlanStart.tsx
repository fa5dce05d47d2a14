import { Link } from 'react-router';
import type { MissingInQuestion } from '../../parts/usePlanQuestion.ts';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { paths } from '../../store/paths.ts';
import type { PlanTarget } from '../../store/planChoices.ts';
import { useApp } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { focusMain } from '../../ui/focusMain.ts';
import { usePlanNames } from '../../parts/usePlanNames.ts';
import { findExampleQuestions } from './findExampleQuestions.ts';
import styles from './PlanStart.module.css';

const WORDS: Readonly<Record<MissingInQuestion | 'both', string>> = {
  both: 'Choose where you start and where you want to be, and you see every sensible way.',
  start: 'Choose where you start, and you see every sensible way.',
  'start-unknown': 'The role in your profile is not on this map. Choose where you start.',
  target: 'Choose where you want to be, and you see every sensible way there.',
  'target-empty': 'No role on your map is like that. Choose another target.',
  'target-is-start': 'You start where you want to be. Choose another start or another target.',
  'path-returns': 'This path comes back to where you start. Choose another start or another path.',
};

/** What is still missing for a question, and questions to begin with. */
export function PlanStart({ missing }: { readonly missing: MissingInQuestion }) {
  const map = useApp((state) => state.map);
  const graph = useApp((state) => state.graph);
  const position = useApp((state) => state.profile.position);
  const { choices } = usePlanChoices();
  const search = useLinkQuery();
  const { nodeName } = usePlanNames();
  const nameTarget = (to: PlanTarget) =>
    to.kind === 'role'
      ? nodeName(to.role)
      : `any ${map.levels.find(({ id }) => to.kind === 'group' && id === to.level)?.name ?? ''} role`;
  const nameStart = (id: string | undefined) => (id === undefined ? 'where you are' : nodeName(id));
  const isKnown = (id: string) => graph.rolesById.has(id) || graph.originsById.has(id);
  const start = [choices.from ?? position].find((id) => id !== undefined && isKnown(id));
  const examples = findExampleQuestions(map, graph, start);
  return (
    <section className={styles.start} aria-labelledby="plan-start">
      <h2 id="plan-start">
        {WORDS[missing === 'start' && choices.to === undefined ? 'both' : missing]}
      </h2>
      <p>
        Each plan says which jobs to take in which order, what to study meanwhile, how long it
        takes, what it costs and what you earn on the way.
      </p>
      {examples.length > 0 && (
        <>
          <h3>Or begin with one of these</h3>
          <ul className={styles.examples}>
            {examples.map(({ from, to }) => {
              const words = `From ${nameStart(from ?? choices.from)} to ${nameTarget(to)}`;
              return (
                <li key={words}>
                  {/* The plans take the place of this link, which had the focus. */}
                  <PlanLink part={from === undefined ? { to } : { from, to }} onClick={focusMain}>
                    {words}
                  </PlanLink>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {position === undefined && (
        <p>
          With <Link to={{ pathname: paths.profile, search }}>your profile</Link>, plans start from
          where you are and count what you have.
        </p>
      )}
    </section>
  );
}
