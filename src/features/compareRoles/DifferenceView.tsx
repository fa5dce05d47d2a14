import { ArrowLeftRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { buildRules } from '../../domain/eligibility/rules.ts';
import {
  findRoleDifference,
  type DifferenceItem,
} from '../../domain/roleDifference/findRoleDifference.ts';
import { FactList } from '../../parts/FactList.tsx';
import { PayChange } from '../../parts/PayChange.tsx';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { capitalize } from '../../parts/requirementWords.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ComparedRole, Comparison } from './comparedRole.ts';
import { DifferenceItems } from './DifferenceItems.tsx';
import styles from './DifferenceView.module.css';
import { findMove, MOVE_WORDS } from './moveLines.ts';
import { describeFact } from './roleWords.ts';

/** What becomes of someone who goes from the first of two roles to the second. */
export function DifferenceView({
  first,
  second,
  comparison,
  onSwap,
}: {
  readonly first: ComparedRole;
  readonly second: ComparedRole;
  readonly comparison: Comparison;
  readonly onSwap: () => void;
}) {
  const { map, index, judge } = comparison;
  const position = useApp((state) => state.profile.position);
  const rules = useMemo(() => buildRules(map, index.details), [map, index]);
  const difference = useMemo(
    () => findRoleDifference(first, second, rules),
    [first, second, rules],
  );
  const { shared, toAdd, toLetGo, same, changes } = difference;
  const move = findMove(map, first.role.id, second.role.id);
  const text = move && index.details.moves[move.id];
  const isAsked = ({ kind }: DifferenceItem) => kind === 'requires';
  return (
    <section className={styles.difference} aria-labelledby="difference">
      <div className={styles.head}>
        <h2 id="difference">
          From {first.role.title} to {second.role.title}
        </h2>
        <Button icon={<ArrowLeftRight size={16} aria-hidden />} onClick={onSwap}>
          Swap
        </Button>
      </div>
      <div className={styles.facts}>
        <FactList
          facts={[
            ...changes.map(({ from, to }) => {
              const { name, value } = describeFact(from, map);
              return { name, value: `${value} → ${describeFact(to, map).value}` };
            }),
            { name: 'Pay', value: <PayWords first={first} second={second} /> },
            {
              name: 'Direct move',
              value: (
                <>
                  {move === undefined ? 'None on this map' : MOVE_WORDS[move.kind]}.{' '}
                  <span className={styles.plan}>
                    <PlanLink
                      part={{
                        // Where the reader is, what they have counts, too.
                        from: position === first.role.id ? undefined : first.role.id,
                        to: { kind: 'role', role: second.role.id },
                      }}
                    >
                      Plan the way
                    </PlanLink>
                  </span>
                </>
              ),
            },
          ]}
        />
      </div>
      <div className={styles.sides}>
        <Side title="To add" sign="+">
          {!toAdd.some(isAsked) && (
            <p>
              {second.role.title} usually asks for nothing that {first.role.title} does not.
            </p>
          )}
          <DifferenceItems
            items={toAdd}
            other={first.role}
            map={map}
            index={index}
            judge={judge}
            isToAdd
          />
          {text?.requires !== undefined && (
            <Prose title="The direct move asks, too">
              <RequirementTree requirement={text.requires} judge={judge} />
            </Prose>
          )}
          <Words title="Skills people add on the direct move" words={text?.toAdd} />
        </Side>
        <Side title="Carries over" sign="=">
          {shared.length === 0 && <p>Nothing that is asked or helps in both.</p>}
          <DifferenceItems items={shared} other={second.role} map={map} index={index} />
          <Words title="Skills that carry over on the direct move" words={text?.carriesOver} />
          {same.length > 0 && (
            <Prose title="The same in both">
              <ul>
                {same.map((fact) => {
                  const { name, value } = describeFact(fact, map);
                  return (
                    <li key={name}>
                      {name}: {value}
                    </li>
                  );
                })}
              </ul>
            </Prose>
          )}
        </Side>
        <Side title="No longer needed" sign="−">
          {toLetGo.length === 0 && (
            <p>
              All that {first.role.title} asks still counts for {second.role.title}.
            </p>
          )}
          <DifferenceItems items={toLetGo} other={second.role} map={map} index={index} />
        </Side>
      </div>
      <div className={styles.notes}>
        <p>
          This compares what the two jobs usually ask, prefer and offer, for anyone. Something
          “carries over” when everyone who meets one job’s rule meets the other’s. Duties are prose
          and stand side by side below.
        </p>
        {text !== undefined && <SourceNote of="the direct move" sources={text.sources} />}
      </div>
    </section>
  );
}

function PayWords({
  first,
  second,
}: {
  readonly first: ComparedRole;
  readonly second: ComparedRole;
}) {
  return first.pay === undefined || second.pay === undefined ? (
    'Can’t be compared, a figure is missing'
  ) : (
    <span className={styles.sentence}>
      <PayChange from={first.role} to={second.role} />
    </span>
  );
}

function Side({
  title,
  sign,
  children,
}: {
  readonly title: string;
  /** Before the title. */
  readonly sign: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.side}>
      <h3>
        <span className={styles.sign} aria-hidden>
          {sign}
        </span>
        {title}
      </h3>
      {children}
    </div>
  );
}

function Prose({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Words({
  title,
  words = [],
}: {
  readonly title: string;
  readonly words?: readonly string[] | undefined;
}) {
  if (words.length === 0) return null;
  return (
    <Prose title={title}>
      <ul>
        {words.map((word) => (
          <li key={word}>{capitalize(word)}</li>
        ))}
      </ul>
    </Prose>
  );
}
