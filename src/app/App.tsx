import { lazy, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import type { AppStore } from '../store/appStore.ts';
import { AppProvider, useApp } from '../store/useApp.tsx';
import { paths } from '../store/paths.ts';
import { placeOf } from '../store/placeOf.ts';
import { Loading } from '../ui/Loading.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MapPage } from './pages/MapPage.tsx';
import { Shell } from './Shell.tsx';
import { useArrival } from './useArrival.ts';
import { useProfilePanel } from './useProfilePanel.ts';
import { useUrlSync } from './useUrlSync.ts';

const ListPage = lazy(async () => ({ default: (await import('./pages/ListPage.tsx')).ListPage }));
const PlanPage = lazy(async () => ({ default: (await import('./pages/PlanPage.tsx')).PlanPage }));
const ComparePage = lazy(async () => ({
  default: (await import('./pages/ComparePage.tsx')).ComparePage,
}));
const PayPage = lazy(async () => ({ default: (await import('./pages/PayPage.tsx')).PayPage }));
const GuidePage = lazy(async () => ({
  default: (await import('./pages/GuidePage.tsx')).GuidePage,
}));
const SearchPage = lazy(async () => ({
  default: (await import('./pages/SearchPage.tsx')).SearchPage,
}));
const CredentialsPage = lazy(async () => ({
  default: (await import('./pages/CredentialsPage.tsx')).CredentialsPage,
}));
const CredentialPage = lazy(async () => ({
  default: (await import('./pages/CredentialPage.tsx')).CredentialPage,
}));
const ProgramPage = lazy(async () => ({
  default: (await import('./pages/ProgramPage.tsx')).ProgramPage,
}));
const DataPage = lazy(async () => ({ default: (await import('./pages/DataPage.tsx')).DataPage }));
const ProfilePage = lazy(async () => ({
  default: (await import('./pages/ProfilePage.tsx')).ProfilePage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
}));

/** The whole app, inside any router. */
export function App({ store }: { readonly store: AppStore }) {
  return (
    <AppProvider store={store}>
      <Pages />
    </AppProvider>
  );
}

function Pages() {
  useUrlSync();
  useArrival();
  usePlaceWages();
  const profilePanel = useProfilePanel();
  return (
    <Shell profilePanel={profilePanel}>
      <ErrorBoundary>
        <Suspense fallback={<Loading what="the page" />}>
          <Routes>
            <Route path={paths.map} element={<MapPage profilePanel={profilePanel} />} />
            <Route path={paths.role(':id')} element={<MapPage profilePanel={profilePanel} />} />
            <Route path={paths.pay(':id')} element={<PayPage />} />
            <Route path={paths.list} element={<ListPage />} />
            <Route path={paths.plan} element={<PlanPage />} />
            <Route path={paths.compare} element={<ComparePage />} />
            <Route path={paths.guide} element={<GuidePage />} />
            <Route path={paths.guidePage(':id')} element={<GuidePage />} />
            <Route path={paths.search} element={<SearchPage />} />
            <Route path={paths.credentials} element={<CredentialsPage />} />
            <Route path={paths.credential(':id')} element={<CredentialPage />} />
            <Route path={paths.program(':id')} element={<ProgramPage />} />
            <Route path={paths.profile} element={<ProfilePage />} />
            <Route path={paths.data} element={<DataPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

/** Fetches the wages of the chosen place, and the search index once a query needs it. */
function usePlaceWages(): void {
  const place = useApp(placeOf);
  const load = useApp((state) => state.loadPlaceWages);
  const hasQuery = useApp((state) => state.choices.query !== '');
  const loadSearch = useApp((state) => state.loadSearch);
  useEffect(() => load(), [place, load]);
  useEffect(() => {
    if (hasQuery) loadSearch();
  }, [hasQuery, loadSearch]);
}
