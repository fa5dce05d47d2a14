import { Moon, Sun, SunMoon, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { CompareSlot } from '../features/compareTray/CompareSlot.tsx';
import { PathSlot } from '../features/path/PathSlot.tsx';
import { PlaceButton } from '../features/place/PlaceButton.tsx';
import { PlaceNote } from '../features/place/PlaceNote.tsx';
import { SearchButton } from '../features/search/SearchButton.tsx';
import { TrialSlot } from '../features/trial/TrialSlot.tsx';
import { isMapPath, paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';
import { Button } from '../ui/Button.tsx';
import { useTheme, type ThemeChoice } from '../ui/useTheme.ts';
import { IgnoredSlot } from './IgnoredSlot.tsx';
import styles from './Shell.module.css';
import { PROFILE_BUTTON, type ProfilePanelState } from './useProfilePanel.ts';

const LINKS = [
  { to: paths.map, label: 'Map' },
  { to: paths.list, label: 'List' },
  { to: paths.plan, label: 'Plan' },
  { to: paths.compare, label: 'Compare' },
  { to: paths.credentials, label: 'Credentials' },
  { to: paths.guide, label: 'Guide' },
  { to: paths.data, label: 'Data' },
];

/** The frame around every page. */
export function Shell({
  profilePanel,
  children,
}: {
  readonly profilePanel: ProfilePanelState;
  readonly children: ReactNode;
}) {
  const query = useLinkQuery();
  const { pathname } = useLocation();
  const isMap = isMapPath(pathname);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.header}>
        <NavLink className={styles.brand!} to={{ pathname: paths.map, search: query }} end>
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={24} height={24} />
          <span>HIM Career Atlas</span>
        </NavLink>
        <nav className={styles.nav} aria-label="Pages">
          {LINKS.map(({ to, label }) => (
            <NavLink key={to} to={{ pathname: to, search: query }} className={styles.link!}>
              {label}
            </NavLink>
          ))}
        </nav>
        <div className={styles.tools}>
          <SearchButton />
          <PlaceButton />
          {profilePanel.isOffered ? (
            <Button
              id={PROFILE_BUTTON}
              className={styles.profile}
              icon={<UserRound size={18} aria-hidden />}
              aria-expanded={profilePanel.isOpen}
              onClick={profilePanel.toggle}
            >
              <span>My profile</span>
            </Button>
          ) : (
            <NavLink className={styles.profile!} to={{ pathname: paths.profile, search: query }}>
              <UserRound size={18} aria-hidden />
              <span>My profile</span>
            </NavLink>
          )}
          <ThemeButton />
        </div>
      </header>
      <IgnoredSlot />
      <PlaceNote />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <div className={styles.bars}>
        {isMap && <PathSlot />}
        {pathname !== paths.compare && <CompareSlot />}
        <TrialSlot />
      </div>
    </>
  );
}

const THEMES: readonly { choice: ThemeChoice; name: string; icon: ReactNode }[] = [
  { choice: 'system', name: 'as your system', icon: <SunMoon size={18} aria-hidden /> },
  { choice: 'light', name: 'light', icon: <Sun size={18} aria-hidden /> },
  { choice: 'dark', name: 'dark', icon: <Moon size={18} aria-hidden /> },
];

function ThemeButton() {
  const [choice, setChoice] = useTheme();
  const index = THEMES.findIndex((theme) => theme.choice === choice);
  const next = THEMES[(index + 1) % THEMES.length]!;
  const label = `Colors: ${THEMES[index]!.name}. Switch to ${next.name}.`;
  return (
    <Button
      look="quiet"
      isIconOnly
      icon={THEMES[index]!.icon}
      aria-label={label}
      title={label}
      onClick={() => setChoice(next.choice)}
    />
  );
}
