import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Link } from 'react-router';
import type { Term } from '../domain/guide/termModel.ts';
import type { Loadable } from '../store/loadable.ts';
import { paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';
import { useGuidePart } from '../store/useGuidePart.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useCardBeside } from './useCardBeside.ts';
import styles from './TermMark.module.css';

/** Milliseconds before a pointer that rests opens a card, and that it has to reach the card. */
const REST = 150;
const GRACE = 250;

/** `shown` goes with the pointer or the focus; `held` stays until it is closed. */
type Opening = 'closed' | 'shown' | 'held';

/** The page of the guide that lists all terms; each has its id as its anchor. */
const GLOSSARY = 'glossary';

/**
 * A term in a text that opens its definition: while a pointer rests on it, while
 * the keyboard is on it, and on a press until it is closed (Escape, a press
 * elsewhere or again, going on). The focus is never moved. The glossary is
 * fetched when a definition is first wanted; a term that it lacks is plain words.
 */
export function TermMark({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [opening, setOpening] = useState<Opening>('closed');
  const isOpen = opening !== 'closed';
  const terms = useGuidePart('terms', isOpen);
  const wholeRef = useRef<HTMLSpanElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const timerRef = useRef<number>(undefined);
  const cardId = useId();

  const later = (next: Opening, delay: number) => {
    window.clearTimeout(timerRef.current);
    timerRef.current = window.setTimeout(
      // What is held does not go with the pointer.
      () => setOpening((now) => (now === 'held' ? now : next)),
      delay,
    );
  };
  const now = (next: Opening) => {
    window.clearTimeout(timerRef.current);
    setOpening(next);
  };
  useEffect(() => () => window.clearTimeout(timerRef.current), []);
  useClosing(isOpen, wholeRef, () => now('closed'));

  if (terms.status === 'ready' && !terms.value.terms.some((term) => term.id === id)) {
    return children;
  }
  return (
    <span
      ref={wholeRef}
      className={styles.whole}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse' || pointerType === 'pen') later('shown', REST);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === 'mouse' || pointerType === 'pen') later('closed', GRACE);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) now('closed');
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        className={styles.term}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? cardId : undefined}
        onFocus={({ currentTarget }) => {
          if (opening === 'closed' && isByKeyboard(currentTarget)) now('shown');
        }}
        onClick={() => now(opening === 'held' ? 'closed' : 'held')}
      >
        {children} <VisuallyHidden>(definition)</VisuallyHidden>
      </button>
      {isOpen && <Card id={cardId} term={id} terms={terms} beside={buttonRef} />}
    </span>
  );
}

function Card({
  id,
  term,
  terms,
  beside,
}: {
  readonly id: string;
  readonly term: string;
  readonly terms: Loadable<{ readonly terms: readonly Term[] }>;
  readonly beside: RefObject<HTMLElement | null>;
}) {
  const search = useLinkQuery();
  const cardRef = useCardBeside(beside, terms.status);
  const found =
    terms.status === 'ready' ? terms.value.terms.find((one) => one.id === term) : undefined;
  return (
    <span ref={cardRef} id={id} className={styles.card} popover="manual" role="note">
      {/* What comes in later is said as well. */}
      <span role="status">
        {found !== undefined ? (
          <Definition term={found} />
        ) : terms.status === 'failed' ? (
          `The definition could not be loaded: ${terms.reason}.`
        ) : (
          'Loading the definition …'
        )}
      </span>
      <Link
        className={styles.more}
        to={{ pathname: paths.guidePage(GLOSSARY), search, hash: `#${term}` }}
      >
        In the glossary
      </Link>
    </span>
  );
}

function Definition({ term: { term, fullForm, definition } }: { readonly term: Term }) {
  return (
    <>
      <span className={styles.name}>{fullForm === undefined ? term : `${term}: ${fullForm}`}</span>{' '}
      <span className={styles.text}>{definition}</span>
    </>
  );
}

/** Closes on Escape, which then closes nothing else, and on a press elsewhere. */
function useClosing(
  isOpen: boolean,
  wholeRef: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const closeRef = useRef(close);
  useEffect(() => {
    closeRef.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      closeRef.current();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || wholeRef.current?.contains(target) === true) return;
      closeRef.current();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [isOpen, wholeRef]);
}

function isByKeyboard(element: Element): boolean {
  return element.matches(':focus-visible');
}
