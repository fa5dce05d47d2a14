import { Scale, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { focusMain } from '../../ui/focusMain.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './CompareBar.module.css';
import bar from '../../ui/bar.module.css';

/** A phone's bar is short, or it would hide the page. */
const IS_NARROW = '(max-width: 599px)';

/** What is in the comparison, and the way to it. */
export function CompareBar() {
  const { choices, change } = useCompareChoices();
  const { roles, paths: ways } = choices;
  const rolesById = useApp((state) => state.graph.rolesById);
  const isNarrow = useMediaQuery(IS_NARROW);
  const [isOpen, setIsOpen] = useState(false);
  const [first] = useState(roles);
  const barRef = useRef<HTMLElement>(null);
  const search = useLinkQuery();
  const count = roles.length + ways.length;
  if (count === 0) return null;

  const titleOf = (id: string) => rolesById.get(id)?.title ?? id;
  const take = (id: string) => {
    change({ roles: roles.filter((other) => other !== id) });
    if (count === 1) focusMain();
    else barRef.current?.querySelector<HTMLElement>('[data-compare]')?.focus();
  };
  const clear = () => {
    change({ roles: [], paths: [] });
    focusMain();
  };
  const isListed = roles.length > 0 && (!isNarrow || isOpen);
  return (
    <section ref={barRef} className={`${bar.bar} ${styles.bar}`} aria-label="Comparison">
      <LiveRegion
        message={roles === first ? '' : `Comparing: ${roles.map(titleOf).join(', ') || 'no role'}.`}
      />
      <div className={styles.words}>
        <p className={styles.title}>
          <Scale size={16} aria-hidden />
          <strong>Comparing</strong>
          {isNarrow && roles.length > 0 && (
            <button
              type="button"
              className={styles.show}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {countOf(roles.length, 'role')}
            </button>
          )}
          {ways.length > 0 && (
            <span>
              {isNarrow && roles.length > 0 && 'and '}
              {countOf(ways.length, 'path')}
            </span>
          )}
        </p>
        {isListed && (
          <ul className={styles.roles} aria-label="Roles compared">
            {roles.map((id) => (
              <li key={id}>
                <RoleLink role={{ id, title: titleOf(id) }} />
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={`Take out ${titleOf(id)}`}
                  onClick={() => take(id)}
                >
                  <X size={14} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        {roles.length >= MOST_COMPARED && !isNarrow && (
          <p className={styles.full}>{MOST_COMPARED} roles are the most.</p>
        )}
      </div>
      <div className={styles.buttons}>
        <Link className={styles.link} data-compare to={{ pathname: paths.compare, search }}>
          Compare ({count})
        </Link>
        <Button look="quiet" onClick={clear}>
          {isNarrow ? 'Clear' : 'Clear all'}
        </Button>
      </div>
    </section>
  );
}

function countOf(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
