import { joinWithOr } from '../../parts/joinWords.ts';
import type { Judge } from '../../domain/eligibility/judge.ts';
import type { CareerMap, Role } from '../../domain/model.ts';
import type {
  AskedItem,
  DifferenceItem,
  NamedPart,
} from '../../domain/roleDifference/findRoleDifference.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { MetMark } from '../../parts/MetMark.tsx';
import { uncapitalize } from '../../parts/requirementWords.ts';
import styles from './DifferenceView.module.css';
import { PartWords } from './PartWords.tsx';
import { describeRequirement } from '../../parts/requirementText.ts';
import { nameSetting } from './roleWords.ts';

const TITLES: Readonly<Record<DifferenceItem['kind'], string>> = {
  requires: 'Usually required',
  prefers: 'Preferred',
  setting: 'Settings',
  duty: 'Duties',
};
const KINDS = Object.keys(TITLES) as readonly DifferenceItem['kind'][];

/** Items of one side of a difference, by kind; what is to add is ticked for a reader with a profile. */
export function DifferenceItems({
  items,
  other,
  map,
  index,
  judge,
  isToAdd = false,
}: {
  readonly items: readonly DifferenceItem[];
  /** The role that does not have them. */
  readonly other: Role;
  readonly map: CareerMap;
  readonly index: DetailsIndex;
  readonly judge?: Judge | undefined;
  readonly isToAdd?: boolean;
}) {
  return KINDS.map((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <div key={kind} className={styles.part}>
        <h4>{TITLES[kind]}</h4>
        {kind === 'setting' ? (
          <p>
            {ofKind
              .flatMap((item) => (item.kind === 'setting' ? [nameSetting(map, item.id)] : []))
              .join(', ')}
          </p>
        ) : (
          <ul>
            {ofKind.map((item, at) => (
              <li key={at}>
                {item.kind === 'duty' && item.text}
                {'requirement' in item && (
                  <>
                    <PartWords part={item.requirement} />
                    {judge !== undefined && (
                      <span className={styles.mark}>
                        <MetMark state={stateOf(item, judge)} />
                      </span>
                    )}
                    <Hint
                      item={item}
                      other={other}
                      names={(parts) => nameParts(parts, map, index)}
                      isToAdd={isToAdd}
                      isJudged={judge !== undefined}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  });
}

function stateOf({ kind, requirement }: AskedItem, judge: Judge) {
  if (judge.meets(requirement)) return 'met';
  return kind === 'requires' ? 'missing' : 'not-yet';
}

/** What the other role has to do with it all the same. */
function Hint({
  item: { requirement, named, isTimeCounted },
  other,
  names,
  isToAdd,
  isJudged,
}: {
  readonly item: AskedItem;
  readonly other: Role;
  readonly names: (named: readonly NamedPart[]) => string;
  readonly isToAdd: boolean;
  /** Whether the reader's own state is said beside it. */
  readonly isJudged: boolean;
}) {
  const isWhole = named.length === 1 && named[0]!.part === requirement;
  const said = isWhole ? 'it' : names(named);
  const words = isToAdd
    ? [
        ...(named.length > 0 && !isJudged
          ? [`As ${other.title} you may already have ${said}.`]
          : []),
        ...(isTimeCounted ? [`Time as ${other.title} counts for it.`] : []),
      ]
    : named.length > 0
      ? [`Still counts for ${other.title}${isWhole ? '' : `: ${said}`}.`]
      : [];
  return words.length === 0 ? null : <p className={styles.hint}>{words.join(' ')}</p>;
}

/** `CCS, RHIA or RHIT`. */
function nameParts(named: readonly NamedPart[], map: CareerMap, index: DetailsIndex): string {
  return joinWithOr(named.map(({ part }) => uncapitalize(describeRequirement(part, map, index))));
}
