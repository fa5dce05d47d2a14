import type { ReactNode } from 'react';
import styles from './FactList.module.css';
import { TermMark } from './TermMark.tsx';

export interface NamedFact {
  readonly name: string;
  /** The term of the glossary that explains the name. */
  readonly term?: string | undefined;
  readonly value: ReactNode;
}

/** Short facts, each with its name before it. */
export function FactList({ facts }: { readonly facts: readonly NamedFact[] }) {
  return (
    <dl className={styles.list}>
      {facts.map(({ name, term, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{term === undefined ? name : <TermMark id={term}>{name}</TermMark>}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
