import type { Fact } from '../../domain/model.ts';
import styles from './CredentialView.module.css';
import { FactLine } from './FactLine.tsx';

/** Facts in sentences, each with its sources; `of` says in a word or two what they are about. */
export function FactItems({
  facts,
  of,
}: {
  readonly facts: readonly Fact<string>[];
  readonly of: string;
}) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.value}>
          <FactLine of={of} fact={fact}>
            {fact.value}
          </FactLine>
        </li>
      ))}
    </ul>
  );
}
