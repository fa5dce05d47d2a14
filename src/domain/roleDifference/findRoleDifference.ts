import type { Range, RemoteUse, Requirement, Role, RoleDetails } from '../model.ts';
import { listAtoms, partsOf } from '../requirement.ts';
import { atomEntails, entails, type Counting } from './entails.ts';

/** A role with what its description adds that can be compared. */
export interface DescribedRole {
  readonly role: Role;
  readonly text: Pick<RoleDetails, 'duties' | 'experienceMonths'>;
}

/** One thing that a role has and that another may have or lack. */
export type DifferenceItem =
  | AskedItem
  | { readonly kind: 'setting'; readonly id: string }
  | { readonly kind: 'duty'; readonly text: string };

export interface AskedItem {
  /** Usually asked, or only a help. */
  readonly kind: 'requires' | 'prefers';
  readonly requirement: Requirement;
  /** Parts of it that the other role names too, though not so that everyone in it has them. */
  readonly named: readonly NamedPart[];
  /** Whether months worked in the other role count for it. */
  readonly isTimeCounted: boolean;
}

export interface NamedPart {
  readonly part: Requirement;
  /** How the other role names it. */
  readonly as: 'requires' | 'prefers';
}

/** What every role has exactly one of. */
export type RoleFact =
  | { readonly kind: 'level'; readonly id: string }
  | { readonly kind: 'family'; readonly id: string }
  | { readonly kind: 'remote'; readonly use: RemoteUse }
  | { readonly kind: 'experience'; readonly months: Range };

/** What becomes of someone who goes from one role to another. */
export interface RoleDifference {
  /** In both; of what is asked, what everyone in one of them has and the other asks. */
  readonly shared: readonly DifferenceItem[];
  /** Only in the second. */
  readonly toAdd: readonly DifferenceItem[];
  /** Only in the first. */
  readonly toLetGo: readonly DifferenceItem[];
  readonly same: readonly RoleFact[];
  readonly changes: readonly { readonly from: RoleFact; readonly to: RoleFact }[];
}

/**
 * What two roles share, and what only one of them has. The other way round it
 * is the mirror image: what is to add is to let go, and the shared is the same.
 *
 * What is asked is compared by its parts. A part is shared where the other
 * role's rule is enough for it, by every way: a bachelor's degree there is
 * enough for an associate degree here, so the associate degree is shared and
 * the bachelor's is not. Preferences are compared one by one; one that the
 * other role asks for is on neither side. Duties are prose, so only those that
 * are the same word for word are compared, and the rest is left out.
 *
 * Lists keep the data's order; the shared parts are those of the role whose id
 * comes first, then what only the other words so.
 */
export function findRoleDifference(
  first: DescribedRole,
  second: DescribedRole,
  counting: Counting,
): RoleDifference {
  const ofFirst = split(first, second, counting);
  const ofSecond = split(second, first, counting);
  const inOrder =
    first.role.id <= second.role.id
      ? [...ofFirst.shared, ...ofSecond.shared]
      : [...ofSecond.shared, ...ofFirst.shared];
  const facts = listFacts(first).map((from, index) => ({ from, to: listFacts(second)[index]! }));
  const isSame = ({ from, to }: (typeof facts)[number]) => keyOf(from) === keyOf(to);
  return {
    shared: dropRepeats(inOrder, counting),
    toAdd: ofSecond.own,
    toLetGo: ofFirst.own,
    same: facts.filter(isSame).map(({ from }) => from),
    changes: facts.filter((fact) => !isSame(fact)),
  };
}

interface Split {
  readonly shared: readonly DifferenceItem[];
  readonly own: readonly DifferenceItem[];
}

/** What one role has, by whether the other has it. */
function split(one: DescribedRole, other: DescribedRole, counting: Counting): Split {
  const parts = [
    splitBy(listParts(one.role.requires), (part) => isEnough(other.role.requires, part, counting)),
    splitBy(
      listAtoms(one.role.prefers).filter((part) => !isEnough(other.role.requires, part, counting)),
      (part) => listAtoms(other.role.prefers).some((atom) => atomEntails(atom, part, counting)),
    ),
  ] as const;
  const asked = parts.map(({ shared, own }, index) => {
    const kind = index === 0 ? ('requires' as const) : ('prefers' as const);
    return {
      shared: shared.map((part): DifferenceItem => ({ kind, requirement: part, ...NOTHING_MORE })),
      own: own.map((part) => describeOwn(kind, part, other.role, counting)),
    };
  });
  const settings = splitBy(one.role.settings, (id) => other.role.settings.includes(id));
  const toSetting = (id: string) => ({ kind: 'setting', id }) as const;
  const duties = one.text.duties.filter((duty) => other.text.duties.includes(duty));
  return {
    shared: [
      ...asked.flatMap(({ shared }) => shared),
      ...settings.shared.map(toSetting),
      ...duties.map((text) => ({ kind: 'duty', text }) as const),
    ],
    own: [...asked.flatMap(({ own }) => own), ...settings.own.map(toSetting)],
  };
}

const NOTHING_MORE = { named: [], isTimeCounted: false } as const;

function splitBy<T>(items: readonly T[], isShared: (item: T) => boolean) {
  return { shared: items.filter(isShared), own: items.filter((item) => !isShared(item)) };
}

function isEnough(rule: Requirement | undefined, part: Requirement, counting: Counting): boolean {
  return rule !== undefined && entails(rule, part, counting);
}

function describeOwn(
  kind: AskedItem['kind'],
  requirement: Requirement,
  { id, requires, prefers }: Role,
  counting: Counting,
): AskedItem {
  const atoms = listAtoms(requirement);
  const named = atoms.flatMap((part): readonly NamedPart[] => {
    const isIn = (rule: Requirement | undefined) =>
      listAtoms(rule).some((atom) => atomEntails(atom, part, counting));
    if (isIn(requires)) return [{ part, as: 'requires' }];
    return isIn(prefers) ? [{ part, as: 'prefers' }] : [];
  });
  const isTimeCounted = atoms.some(
    (atom) => 'experienceMonths' in atom && counting.isCounted(id, atom.in),
  );
  return { kind, requirement, named, isTimeCounted };
}

/** The parts that are asked altogether, each once. */
function listParts(rule: Requirement | undefined): readonly Requirement[] {
  if (rule === undefined) return [];
  const parts = partsOf(rule);
  if (parts === undefined || !('allOf' in rule || parts.length === 1)) return [rule];
  const all = parts.flatMap(listParts);
  return all.filter((part, at) => all.findIndex((one) => keyOf(one) === keyOf(part)) === at);
}

/** Items that mean the same come once, as first worded. */
function dropRepeats(
  items: readonly DifferenceItem[],
  counting: Counting,
): readonly DifferenceItem[] {
  const meansSame = (a: DifferenceItem, b: DifferenceItem): boolean =>
    'requirement' in a && 'requirement' in b
      ? a.kind === b.kind &&
        entails(a.requirement, b.requirement, counting) &&
        entails(b.requirement, a.requirement, counting)
      : keyOf(a) === keyOf(b);
  return items.filter((item, at) => items.findIndex((other) => meansSame(other, item)) === at);
}

function listFacts({ role, text }: DescribedRole): readonly RoleFact[] {
  const { low, high } = text.experienceMonths;
  return [
    { kind: 'level', id: role.level },
    { kind: 'family', id: role.family },
    { kind: 'experience', months: { low, high } },
    { kind: 'remote', use: role.remote },
  ];
}

function keyOf(value: RoleFact | DifferenceItem | Requirement): string {
  return JSON.stringify(value);
}
