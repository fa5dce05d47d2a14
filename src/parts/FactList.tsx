import type { ReactNode } from 'react';
import styles from './FactList.module.css';

export interface NamedFact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Short facts, each with its name before it. */
export function FactList({ facts }: { readonly facts: readonly NamedFact[] }) {
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
