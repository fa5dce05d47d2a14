import { useEffect, useId, useRef, useState } from 'react';
import { PROGRAM_LEVELS, type ProgramLevel } from '../../domain/model.ts';
import { saysWhatOneHas, type CompletedProgram } from '../../domain/profile.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import styles from './EducationSection.module.css';
import { Entry, EntryList } from './Entry.tsx';
import fields from '../../ui/fields.module.css';
import { focusSection, FormSection } from './FormSection.tsx';
import type { ProfileRules } from './profileRules.ts';
import { describeCompleted } from '../../parts/programWords.ts';
import { useChangeProfile } from './useChangeProfile.ts';

/** Programs completed: level, then field, then accreditation, each asked only where a rule depends on it. */
export function EducationSection({
  index,
  rules,
}: {
  readonly index: DetailsIndex;
  readonly rules: ProfileRules;
}) {
  const programs = useApp((state) => state.profile.programs);
  const hasNoSchooling = useApp(
    ({ profile }) => profile.programs.length === 0 && saysWhatOneHas(profile),
  );
  const change = useChangeProfile();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <FormSection title="Education">
      {programs.length > 0 && (
        <EntryList>
          {programs.map((program, at) => (
            <Entry
              key={at}
              name={describeCompleted(program, index)}
              gone={describeGone(program, index)}
              onRemove={() =>
                change((profile) => ({
                  programs: profile.programs.filter((_, other) => other !== at),
                }))
              }
            />
          ))}
        </EntryList>
      )}
      {isAdding ? (
        <NewProgram
          rules={rules}
          onDone={(program) => {
            setIsAdding(false);
            if (program === undefined) return;
            change((profile) => ({ programs: [...profile.programs, program] }));
          }}
        />
      ) : (
        <div className={fields.field}>
          {programs.length === 0 && (
            <p className={fields.hint}>
              Your highest one is enough, and others in a different field. A high school diploma
              counts, too.
            </p>
          )}
          {hasNoSchooling && (
            <>
              <p className={fields.hint}>
                So far you have named none, so even a high school diploma counts as missing.
              </p>
              <Button
                className={styles.add}
                onClick={(event) => {
                  focusSection(event.currentTarget);
                  change(() => ({ programs: [{ level: 'hs' }] }));
                }}
              >
                I finished high school
              </Button>
            </>
          )}
          <Button className={styles.add} onClick={() => setIsAdding(true)}>
            {programs.length === 0
              ? 'Add a program I completed'
              : 'Add another program I completed'}
          </Button>
        </div>
      )}
    </FormSection>
  );
}

/** What of a program the map does not know. */
function describeGone(
  { level, field, accreditation }: CompletedProgram,
  index: DetailsIndex,
): string | undefined {
  const { full } = EDUCATION_WORDS[level];
  if (field !== undefined && !index.fieldsById.has(field)) {
    return `${full}: its field, “${field}”,`;
  }
  return accreditation === undefined || index.accreditationsById.has(accreditation)
    ? undefined
    : `${full}: its accreditation, “${accreditation}”,`;
}

const OTHER = '';

function NewProgram({
  rules,
  onDone,
}: {
  readonly rules: ProfileRules;
  readonly onDone: (program: CompletedProgram | undefined) => void;
}) {
  const id = useId();
  const levelRef = useRef<HTMLSelectElement>(null);
  // The button that opened this is gone.
  useEffect(() => levelRef.current?.focus(), []);
  const [level, setLevel] = useState<ProgramLevel>();
  const [chosenField, setField] = useState(OTHER);
  const [isAccredited, setIsAccredited] = useState(false);
  const choices = level === undefined ? [] : rules.fieldsAt(level);
  const field = choices.find((choice) => choice.id === chosenField)?.id;
  const accreditation = level === undefined ? undefined : rules.accreditationOf(level, field);
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        if (level === undefined) return;
        focusSection(event.currentTarget);
        onDone({
          level,
          field,
          accreditation: isAccredited ? accreditation?.id : undefined,
        });
      }}
    >
      <div className={fields.field}>
        <label htmlFor={`${id}-level`}>Level</label>
        <select
          id={`${id}-level`}
          ref={levelRef}
          required
          value={level ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setLevel(PROGRAM_LEVELS.find((known) => known === value));
          }}
        >
          <option value="" disabled>
            Choose a level
          </option>
          {PROGRAM_LEVELS.map((known) => (
            <option key={known} value={known}>
              {EDUCATION_WORDS[known].full}
            </option>
          ))}
        </select>
      </div>
      {choices.length > 0 && (
        <div className={fields.field}>
          <label htmlFor={`${id}-field`}>Field</label>
          <select
            id={`${id}-field`}
            value={field ?? OTHER}
            onChange={(event) => setField(event.currentTarget.value)}
          >
            <option value={OTHER}>Another field</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {accreditation !== undefined && (
        <ChoiceField
          legend={`Was it ${accreditation.name}?`}
          options={[
            { word: 'Yes', value: true },
            { word: 'No, or not sure', value: false },
          ]}
          value={isAccredited}
          onChange={setIsAccredited}
        />
      )}
      <div className={fields.actions}>
        <Button look="strong" type="submit">
          Add
        </Button>
        <Button
          onClick={(event) => {
            focusSection(event.currentTarget);
            onDone(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
