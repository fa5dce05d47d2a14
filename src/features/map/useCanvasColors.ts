import { useEffect, useState, type RefObject } from 'react';
import type { Family } from '../../domain/model.ts';
import { familyColor } from '../../parts/familyColor.ts';

/** The theme's colors as a canvas needs them: resolved, and read again when the theme changes. */
export function useCanvasColors(
  ref: RefObject<HTMLElement | null>,
  families: readonly Family[],
): {
  readonly family: ReadonlyMap<string, string>;
  readonly line: string;
  readonly ink: string;
  readonly surface: string;
} {
  const [colors, setColors] = useState({
    family: new Map<string, string>(),
    line: '#888',
    ink: '#000',
    surface: '#fff',
  });
  useEffect(() => {
    const read = () => {
      const style = getComputedStyle(ref.current ?? document.documentElement);
      const valueOf = (name: string) => style.getPropertyValue(name).trim();
      setColors({
        family: new Map(
          families.map(({ id }) => [id, valueOf(familyColor(families, id).slice(4, -1))]),
        ),
        line: valueOf('--line-strong'),
        ink: valueOf('--ink'),
        surface: valueOf('--surface'),
      });
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [ref, families]);
  return colors;
}
