import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import shipped from 'virtual:atlas/map';
import { App } from './app/App.tsx';
import { keepProfile } from './app/keepProfile.ts';
import { createLoaders } from './app/loaders.ts';
import { readAddress } from './app/readAddress.ts';
import { createAppStore } from './store/appStore.ts';
import './ui/base.css';

const base = import.meta.env.BASE_URL;
const store = createAppStore(
  shipped.map,
  shipped.nationWages,
  createLoaders(base, shipped.map),
  readAddress(window.location, base, shipped.map),
);

keepProfile(store);

createRoot(document.getElementById('root')!).render(
  // As transitions, a step and Back right after it could be rendered as one, and the store miss it.
  <BrowserRouter basename={base} useTransitions={false}>
    <App store={store} />
  </BrowserRouter>,
);
