import type { FamilyFigures } from '../../domain/guide/fitFigures.ts';
import type { FitReading } from '../../domain/guide/readFit.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp } from '../../store/useApp.tsx';
import { listSources, Reason } from './FamilyReadings.tsx';
import styles from './FitView.module.css';
import { describeStyle } from './fitWords.ts';

/** What the answers say of the field as a whole: what goes with it, and what does not. */
export function FieldReading({
  reading: { field },
  figures,
}: {
  readonly reading: FitReading;
  readonly figures: FamilyFigures;
}) {
  const families = useApp((state) => state.map.families);
  const groups = [
    { title: 'What goes with it', items: field.filter(({ answer }) => answer === 'agree') },
    { title: 'What may not suit you', items: field.filter(({ answer }) => answer === 'not') },
    {
      title: 'Neither for nor against',
      items: field.filter(({ answer }) => answer === 'partly' || answer === undefined),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <h3>The field as a whole</h3>
      <SourceNote
        of="what is said of the field"
        sources={listSources(field.map(({ statement }) => statement))}
      />
      {groups.map(({ title, items }) => (
        <section key={title} className={styles.group}>
          <h4>{title}</h4>
          <ul className={styles.reasons}>
            {items.map(({ statement, answer }) => (
              <Reason
                key={statement.id}
                statement={statement}
                answer={answer}
                more={
                  statement.style === undefined
                    ? undefined
                    : describeStyle(figures, families, statement.style)
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
