import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { gapKey } from '../domain/eligibility/gapKey.ts';
import type { Judge } from '../domain/eligibility/judge.ts';
import type { Move, Requirement } from '../domain/model.ts';
import { saysWhatOneHas } from '../domain/profile.ts';
import { paths } from '../store/paths.ts';
import { useApp, useSelected } from '../store/useApp.tsx';
import { useLinkQuery } from '../store/useChoose.ts';
import { useDetailsIndex } from './detailsIndex.ts';
import { describeGap } from './gapWords.ts';
import styles from './MoveFacts.module.css';
import { ObservedMove } from './ObservedMove.tsx';
import { RequirementTree } from './RequirementTree.tsx';
import { SourceNote } from './SourceNote.tsx';
import { describeSteps } from './stepsWords.ts';

/**
 * How people make a move: what carries over, what this way asks and what of it
 * and of the job the reader lacks, how many were seen to make it, and how sure
 * all this is. Nothing until the details have come; it does not ask for them.
 */
export function MoveFacts({ move }: { readonly move: Move }) {
  const index = useDetailsIndex();
  const text = index?.details.moves[move.id];
  const judge = useSelected('judge');
  if (index === undefined || text === undefined) return null;
  return (
    <div className={styles.facts}>
      <p>{text.how}</p>
      {text.payFalls !== undefined && (
        <Part title="Why pay may fall">
          <p>{text.payFalls}</p>
        </Part>
      )}
      {judge !== undefined && <Missing move={move} requires={text.requires} judge={judge} />}
      {text.requires !== undefined && (
        <Part title="This way asks, besides what the job asks">
          <RequirementTree requirement={text.requires} />
        </Part>
      )}
      <Words title="Carries over" words={text.carriesOver} />
      <Words
        title={judge === undefined ? 'To add' : 'What people usually add'}
        words={text.toAdd}
      />
      {judge === undefined && <Invitation />}
      {text.prefers !== undefined && (
        <Part title="Helps on this way">
          <RequirementTree requirement={text.prefers} />
        </Part>
      )}
      <Part
        title="How many make it"
        note={<SourceNote of="the survey of moves" sources={[index.details.mobility.source]} />}
      >
        <ObservedMove move={move} mobility={index.details.mobility} />
      </Part>
      <Part
        title="How sure the rest is"
        note={<SourceNote of="this move" sources={text.sources} getValue={() => text.how} />}
      />
    </div>
  );
}

/** What the job and this way ask together and the reader lacks, by the nearest way. */
function Missing({
  move,
  requires,
  judge,
}: {
  readonly move: Move;
  readonly requires: Requirement | undefined;
  readonly judge: Judge;
}) {
  const map = useApp((state) => state.map);
  const target = useApp((state) => state.graph.rolesById.get(move.to));
  const isTrying = useApp((state) => state.trial.length > 0);
  const index = useDetailsIndex();
  const asked = useMemo(
    () => ({ allOf: [target?.requires, requires].filter((part) => part !== undefined) }),
    [target, requires],
  );
  const gaps = judge.gapsOf(asked);
  return (
    <Part title={isTrying ? 'Missing for you, with what you try out' : 'Missing for you'}>
      {gaps.missing.length === 0 ? (
        <p>Nothing: you have what this move and the job usually ask.</p>
      ) : (
        <>
          <ul className={styles.words}>
            {gaps.missing.map((gap) => (
              <li key={gapKey(gap)}>{describeGap(gap, map, index)}</li>
            ))}
          </ul>
          <p>For the job and this way together, by the nearest way: {describeSteps(gaps)}.</p>
        </>
      )}
    </Part>
  );
}

/** Nothing while a profile is there and its rules are on their way. */
function Invitation() {
  const hasProfile = useApp((state) => saysWhatOneHas(state.profile));
  const search = useLinkQuery();
  if (hasProfile) return null;
  return (
    <p>
      <Link to={{ pathname: paths.profile, search }}>Say what you have</Link>, and you see what you
      would add.
    </p>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </Part>
  );
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  /** Beside the title. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div>
      <div className={styles.head}>
        <p>
          <strong>{title}</strong>
        </p>
        {note}
      </div>
      {children}
    </div>
  );
}
