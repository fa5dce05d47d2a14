import { useLayoutEffect, useRef, type RefObject } from 'react';

const EDGE = 8;
const GAP = 6;
/** A card with less room than this below its words goes above them, if that is more. */
const ENOUGH = 160;

/**
 * Shows a card of `position: fixed` beside some words in the window, above all else
 * where the browser has popovers, and keeps it there while anything scrolls. It goes
 * below the words, or above where there is more room, and is never over them; its
 * place is in `--card-top`, `--card-left` and `--card-height`. Measured anew when
 * `content` changes.
 */
export function useCardBeside(
  words: RefObject<HTMLElement | null>,
  content: unknown,
): RefObject<HTMLSpanElement | null> {
  const cardRef = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const card = cardRef.current;
    // Without popovers the card stays in its part of the page, which may cut it off.
    if (card !== null && 'showPopover' in card) card.showPopover();
  }, []);
  useLayoutEffect(() => {
    const place = () => placeCard(cardRef.current, words.current);
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [words, content]);
  return cardRef;
}

function placeCard(card: HTMLElement | null, words: HTMLElement | null): void {
  if (card === null || words === null) return;
  const { left, top, bottom } = words.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = top - GAP - EDGE;
  const below = clientHeight - bottom - GAP - EDGE;
  const set = (name: string, px: number) => card.style.setProperty(name, `${Math.round(px)}px`);
  // Its own height first, as if there were room for all of it.
  set('--card-height', clientHeight);
  const height = card.offsetHeight;
  const isBelow = below >= Math.min(height, ENOUGH) || below >= above;
  const room = Math.max(0, isBelow ? below : above);
  set('--card-height', room);
  set('--card-top', isBelow ? bottom + GAP : top - GAP - Math.min(height, room));
  set('--card-left', Math.max(EDGE, Math.min(left, clientWidth - card.offsetWidth - EDGE)));
}
