import { Check, CircleSlash2, Minus, X } from 'lucide-react';
import type { FamilyFigures } from '../../domain/guide/fitFigures.ts';
import type { FitAnswer, FitStatement } from '../../domain/guide/fitModel.ts';
import type { FamilyReading, FitReading } from '../../domain/guide/readFit.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp } from '../../store/useApp.tsx';
import styles from './FitView.module.css';
import { describeAnswer, describeInterest, describeMeaning, VERDICT_WORDS } from './fitWords.ts';

/** What the answers say of each family, statement by statement, the best supported first. */
export function FamilyReadings({
  reading,
  figures,
}: {
  readonly reading: FitReading;
  readonly figures: FamilyFigures;
}) {
  const statements = reading.families.flatMap(({ reasons }) =>
    reasons.map(({ statement }) => statement),
  );
  return (
    <>
      <h3>Family by family</h3>
      <SourceNote of="what is said of families" sources={listSources(statements)} />
      <ul className={styles.families}>
        {reading.families.map((family) => (
          <FamilyItem key={family.family} reading={family} figures={figures} />
        ))}
      </ul>
    </>
  );
}

export function listSources(statements: readonly FitStatement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ sources }) => sources))];
}

function FamilyItem({
  reading: { family, verdict, reasons },
  figures,
}: {
  readonly reading: FamilyReading;
  readonly figures: FamilyFigures;
}) {
  const families = useApp((state) => state.map.families);
  const name = families.find(({ id }) => id === family)?.name ?? family;
  const summary = useApp((state) =>
    state.details.status === 'ready' ? state.details.value.families[family]?.summary : undefined,
  );
  return (
    <li
      className={styles.family}
      data-verdict={verdict}
      style={{ borderColor: familyColor(families, family) }}
    >
      <h4>{name}</h4>
      <p className={styles.verdict}>{VERDICT_WORDS[verdict]}</p>
      {summary !== undefined && <p className={styles.quiet}>{summary}</p>}
      {reasons.length === 0 ? (
        <p className={styles.quiet}>No statement speaks for this family.</p>
      ) : (
        <ul className={styles.reasons}>
          {reasons.map(({ statement, answer }) => (
            <Reason
              key={statement.id}
              statement={statement}
              answer={answer}
              more={
                statement.speaksFor !== undefined && 'interest' in statement.speaksFor
                  ? describeInterest(figures, family, statement.speaksFor.interest)
                  : undefined
              }
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A statement with the answer to it, what that means here, and what bears it out. */
export function Reason({
  statement,
  answer,
  more,
}: {
  readonly statement: FitStatement;
  readonly answer: FitAnswer | undefined;
  readonly more?: string | undefined;
}) {
  const meaning = describeMeaning(statement, answer);
  return (
    <li className={styles.reason} data-answer={answer}>
      <Sign answer={answer} />
      <div>
        <p>
          <strong>{describeAnswer(answer)}:</strong> “{statement.text}”
        </p>
        {meaning !== undefined && <p>{meaning}</p>}
        {more !== undefined && <p className={styles.quiet}>{more}</p>}
      </div>
    </li>
  );
}

const SIGNS = { agree: Check, partly: Minus, not: X } as const;

function Sign({ answer }: { readonly answer: FitAnswer | undefined }) {
  const Icon = answer === undefined ? CircleSlash2 : SIGNS[answer];
  return <Icon className={styles.sign} size={16} aria-hidden />;
}
