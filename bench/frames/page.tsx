import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import shipped from 'virtual:atlas/map';
import { App } from '../../src/app/App.tsx';
import { createLoaders } from '../../src/app/loaders.ts';
import { CareerMapView } from '../../src/features/map/CareerMapView.tsx';
import { createAppStore, type AppStore } from '../../src/store/appStore.ts';
import { DEFAULT_CHOICES } from '../../src/store/choices.ts';
import { AppProvider } from '../../src/store/useApp.tsx';
import '../../src/ui/base.css';
import { buildSyntheticAtlas } from '../syntheticMap.ts';
import { PlainSvg } from './plainSvg.tsx';
import { createProbe, type Probe } from './probe.ts';
import { untilPainted } from './timing.ts';

declare global {
  interface Window {
    /** Set once the first view is on the screen; bench/frames.ts drives the page through it. */
    probe?: Probe;
  }
}

const SHOWN: Readonly<Record<string, (store: AppStore) => ReactNode>> = {
  app: (store) => <App store={store} />,
  map: (store) => (
    <AppProvider store={store}>
      <CareerMapView />
    </AppProvider>
  ),
  plain: (store) => (
    <AppProvider store={store}>
      <PlainSvg />
    </AppProvider>
  ),
};

/** `?show=map&roles=1000` shows a made-up map of that many roles; without `roles` the shipped one. */
const asked = new URLSearchParams(window.location.search);
const show = asked.get('show') ?? 'map';
const roles = asked.get('roles');
const { map, nationWages } = roles === null ? shipped : buildSyntheticAtlas(Number(roles));
const store = createAppStore(map, nationWages, createLoaders('/', map), {
  choices: { ...DEFAULT_CHOICES, hasAdjacent: show !== 'app' },
});

const start = performance.now();
createRoot(document.getElementById('root')!).render(
  <BrowserRouter>{SHOWN[show]!(store)}</BrowserRouter>,
);
const drawn = await untilPainted(() => document.querySelector('[data-role-id]') !== null);
window.probe = createProbe(store, { fromRenderMs: drawn - start, fromNavigationMs: drawn });
