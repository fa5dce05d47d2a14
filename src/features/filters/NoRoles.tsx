import type { RoleFilters } from '../../domain/roleFilters.ts';
import { withoutFacet } from '../../domain/roleFilters.ts';
import { countRoles } from '../../parts/countRoles.ts';
import { useApp, useAppStore, useSelected } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import { Button } from '../../ui/Button.tsx';
import { FACET_WORDS } from './facetWords.ts';
import { withoutFacets } from './listChips.ts';
import styles from './NoRoles.module.css';
import { useCountWith } from './useCountWith.ts';

/** Shown in place of roles when none passes: which filter to loosen, the most helpful first. */
export function NoRoles() {
  const looser = useSelected('looserCounts').filter(({ count }) => count > 0);
  const hasAdjacent = useApp((state) => state.choices.hasAdjacent);
  const adjacent = useCountWith()({ hasAdjacent: true });
  const store = useAppStore();
  const { choose } = useChoose();
  const loosen = (change: Partial<RoleFilters>) => {
    choose(change);
    // This note goes away with the button that has the focus.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const canIncludeAdjacent = !hasAdjacent && adjacent > 0;
  return (
    <section className={styles.note} aria-labelledby="no-roles">
      <h2 id="no-roles">No role passes all of these filters</h2>
      <p>
        {looser.length > 0 || canIncludeAdjacent
          ? 'Loosen one of them:'
          : 'Loosening one of them is not enough: more than one stands in the way.'}
      </p>
      <ul className={styles.ways}>
        {looser.map(({ facet, count }) => (
          <li key={facet}>
            <Button onClick={() => loosen(withoutFacet(store.getState().choices, facet))}>
              Without {FACET_WORDS[facet]}: {countRoles(count)}
            </Button>
          </li>
        ))}
        {canIncludeAdjacent && (
          <li>
            <Button onClick={() => loosen({ hasAdjacent: true })}>
              With adjacent roles: {countRoles(adjacent)}
            </Button>
          </li>
        )}
        <li>
          <Button look="quiet" onClick={() => loosen(withoutFacets(store.getState().choices))}>
            Clear all filters
          </Button>
        </li>
      </ul>
    </section>
  );
}
