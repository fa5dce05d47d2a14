import { useRef, type ReactNode } from 'react';
import { SourceNote } from '../../parts/SourceNote.tsx';
import styles from './CredentialView.module.css';

/** A stated fact with its note and its sources below it. */
export function FactLine({
  of,
  fact,
  children,
}: {
  /** What the sources are of; for screen readers. */
  readonly of: string;
  readonly fact: {
    readonly sources: readonly string[];
    readonly year?: number | undefined;
    readonly note?: string | undefined;
  };
  readonly children: ReactNode;
}) {
  const value = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={value}>{children}</div>
      {fact.note !== undefined && <p className={styles.aside}>{fact.note}</p>}
      <SourceNote
        of={of}
        sources={fact.sources}
        year={fact.year}
        getValue={() => value.current?.textContent}
      />
    </>
  );
}
