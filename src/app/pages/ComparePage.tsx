import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { CompareRolesView } from '../../features/compareRoles/CompareRolesView.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { findView, type CompareView } from '../../store/compareChoices.ts';
import { paths } from '../../store/paths.ts';
import { useCompareChoices, useLinkQueryWithCompare } from '../../store/useCompareChoices.ts';
import { Loading } from '../../ui/Loading.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { IgnoredParameters } from '../IgnoredNote.tsx';
import styles from './ComparePage.module.css';

const ComparePathsView = lazy(async () => ({
  default: (await import('../../features/comparePaths/ComparePathsView.tsx')).ComparePathsView,
}));

const TITLES: Readonly<Record<CompareView, string>> = {
  roles: 'Compare roles',
  paths: 'Compare paths',
};

/** Roles side by side, or paths in money and time; the link says which. */
export function ComparePage() {
  const { choices, ignored, change } = useCompareChoices();
  const view = findView(choices);
  usePageTitle(TITLES[view]);
  const titleRef = useFocusOnArrival(paths.compare);
  return (
    <>
      <IgnoredParameters ignored={ignored} onDismiss={() => change({}, 'adjust')} />
      <div className={styles.page}>
        <h1 ref={titleRef} tabIndex={-1}>
          {TITLES[view]}
        </h1>
        <nav className={styles.views} aria-label="What to compare">
          <ViewLink view="roles" isOpen={view === 'roles'} count={choices.roles.length}>
            Roles
          </ViewLink>
          <ViewLink view="paths" isOpen={view === 'paths'} count={choices.paths.length}>
            Paths
          </ViewLink>
        </nav>
        {view === 'roles' ? (
          <CompareRolesView />
        ) : (
          <Suspense fallback={<Loading what="the comparison" />}>
            <ComparePathsView />
          </Suspense>
        )}
      </div>
    </>
  );
}

function ViewLink({
  view,
  isOpen,
  count,
  children,
}: {
  readonly view: CompareView;
  readonly isOpen: boolean;
  readonly count: number;
  readonly children: string;
}) {
  const search = useLinkQueryWithCompare({ show: view });
  return (
    <Link
      className={styles.view}
      to={{ pathname: paths.compare, search }}
      aria-current={isOpen ? 'page' : undefined}
    >
      {children}
      {count > 0 && ` (${count})`}
    </Link>
  );
}
