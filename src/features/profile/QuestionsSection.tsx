import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { AnswerField } from '../../parts/AnswerField.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { useApp } from '../../store/useApp.tsx';
import { Entry, EntryList } from './Entry.tsx';
import fields from '../../ui/fields.module.css';
import { FormSection } from './FormSection.tsx';
import type { ProfileRules } from './profileRules.ts';
import styles from './QuestionsSection.module.css';
import { useChangeProfile } from './useChangeProfile.ts';

/** What only the reader can say, as far as the credentials that roles name ask it; by issuer, opened on demand. */
export function QuestionsSection({
  index,
  rules,
}: {
  readonly index: DetailsIndex;
  readonly rules: ProfileRules;
}) {
  const held = useApp((state) => state.profile.credentials);
  const answers = useApp((state) => state.profile.answers);
  const change = useChangeProfile();
  const groups = useMemo(
    () => listGroups(rules, held, answers, index),
    [rules, held, answers, index],
  );
  const unknown = Object.keys(answers).filter((id) => !index.attestationsById.has(id));
  const ids = groups.flatMap((group) => group.ids);
  const isAnswered = (id: string) => id in answers;
  return (
    <FormSection title="Questions">
      <details className={styles.all}>
        <summary>
          <ChevronRight className={styles.sign} size={16} aria-hidden />
          Questions that some credentials ask
          <span className={styles.count}>{countAnswered(ids, isAnswered)}</span>
        </summary>
        <p className={fields.hint}>
          Only you can say these things. Leave out what you are not sure of: it counts as no.
        </p>
        <div className={styles.groups}>
          {groups.map((group) => (
            <details key={group.title} className={styles.group}>
              <summary>
                <ChevronRight className={styles.sign} size={16} aria-hidden />
                {group.title}
                <span className={styles.count}>{countAnswered(group.ids, isAnswered)}</span>
              </summary>
              <ul className={styles.questions}>
                {group.ids.map((id) => (
                  <li key={id}>
                    <AnswerField attestation={id} />
                    <p className={fields.hint}>{group.notes.get(id)}</p>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </details>
      {unknown.length > 0 && (
        <EntryList>
          {unknown.map((id) => (
            <Entry
              key={id}
              name={id}
              gone={`Your answer to “${id}”`}
              onRemove={() =>
                change((profile) => {
                  const { [id]: _last, ...others } = profile.answers;
                  return { answers: others };
                })
              }
            />
          ))}
        </EntryList>
      )}
    </FormSection>
  );
}

interface Group {
  readonly title: string;
  readonly ids: readonly string[];
  /** Who asks, by question. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The questions of each issuer; answered ones that none of them asks any more come last. */
function listGroups(
  rules: ProfileRules,
  held: readonly string[],
  answers: Readonly<Record<string, boolean>>,
  index: DetailsIndex,
): readonly Group[] {
  const groups: Group[] = rules.questionsFor(held).map(({ issuer, questions }) => ({
    title: issuer,
    ids: questions.map(({ attestation }) => attestation.id),
    notes: new Map(
      questions.map(({ attestation, askedBy }) => [
        attestation.id,
        `Asked for ${askedBy.join(', ')}.`,
      ]),
    ),
  }));
  const asked = new Set(groups.flatMap(({ ids }) => ids));
  const others = Object.keys(answers).filter(
    (id) => !asked.has(id) && index.attestationsById.has(id),
  );
  return others.length === 0
    ? groups
    : [...groups, { title: 'Other answers of yours', ids: others, notes: new Map() }];
}

function countAnswered(ids: readonly string[], isAnswered: (id: string) => boolean): string {
  return `${ids.filter(isAnswered).length} of ${ids.length} answered`;
}
