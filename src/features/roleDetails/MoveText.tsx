import type { Move } from '../../domain/model.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import styles from './MoveText.module.css';

/** How people make a move: what carries over, what to add, and what this way asks. */
export function MoveText({ move }: { readonly move: Move }) {
  const text = useDetailsIndex()?.details.moves[move.id];
  return (
    <div className={styles.text}>
      {text !== undefined && (
        <>
          <p>{text.how}</p>
          <Words title="Carries over" words={text.carriesOver} />
          <Words title="To add" words={text.toAdd} />
          {text.payFalls !== undefined && (
            <p>
              <strong>Why pay may fall</strong> {text.payFalls}
            </p>
          )}
        </>
      )}
      {text?.requires !== undefined && (
        <div>
          <p>
            <strong>This way asks, besides what the job asks</strong>
          </p>
          <RequirementTree requirement={text?.requires} />
        </div>
      )}
      {text?.prefers !== undefined && (
        <div>
          <p>
            <strong>Helps on this way</strong>
          </p>
          <RequirementTree requirement={text?.prefers} />
        </div>
      )}
      {text !== undefined && <SourceNote of="this move" sources={text.sources} />}
    </div>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
