import { useEffect, useState } from 'react';
import { readStored, writeStored } from './safeStorage.ts';
import { useMediaQuery } from './useMediaQuery.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'atlas.theme';

/** The reader's theme: the system's unless they chose one. Sets `data-theme` on the page. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState<ThemeChoice>(() => {
    const stored = readStored(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  });
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [
    choice,
    (next) => {
      setChoice(next);
      writeStored(KEY, next === 'system' ? undefined : next);
    },
  ];
}
