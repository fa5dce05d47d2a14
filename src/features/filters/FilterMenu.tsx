import { ChevronDown } from 'lucide-react';
import { Suspense, useId, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FilterMenu.module.css';

/**
 * A button that discloses a panel below it. The browser's popover closes it on
 * Escape and on a click outside, and gives the focus back. The content is
 * rendered only while it is open.
 */
export function FilterMenu({
  name,
  more,
  countOn,
  onApproach,
  children,
}: {
  readonly name: string;
  /** The rest of the name, out of sight where there is little room. */
  readonly more?: string | undefined;
  /** How many of its choices are on. */
  readonly countOn: number;
  /** The reader is about to open it: time to fetch what it needs. */
  readonly onApproach: () => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  const buttonRef = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>();
  const open = () => {
    setPlace(findPlaceBelow(buttonRef.current!));
    setIsOpen(true);
  };
  return (
    <>
      <span ref={buttonRef}>
        <Button
          className={styles.button}
          popoverTarget={id}
          aria-expanded={isOpen}
          data-on={countOn > 0}
          onPointerEnter={onApproach}
          onFocus={onApproach}
        >
          <span>
            {name}
            {more !== undefined && <span className={styles.more}> {more}</span>}
          </span>
          {countOn > 0 && (
            <span className={styles.on}>
              {countOn}
              <VisuallyHidden> on</VisuallyHidden>
            </span>
          )}
          <ChevronDown className={styles.sign} size={14} aria-hidden />
        </Button>
      </span>
      <div
        id={id}
        popover="auto"
        className={styles.panel}
        style={place}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') open();
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && <Suspense fallback={<Loading what="the choices" />}>{children}</Suspense>}
      </div>
    </>
  );
}

/** On the page, so that the panel scrolls with its button; the height left is that of the window. */
function findPlaceBelow(element: HTMLElement): CSSProperties {
  const { left, bottom } = element.getBoundingClientRect();
  return {
    '--page-left': `${left + window.scrollX}px`,
    '--page-top': `${bottom + window.scrollY}px`,
    '--view-top': `${bottom}px`,
    // Custom properties are not among the known style names.
  } as CSSProperties;
}
