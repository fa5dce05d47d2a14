import { findExamFee, listExamFees } from '../../domain/examFee.ts';
import { isGranted } from '../../domain/credentialStatus.ts';
import type { Credential, Grade, Range, Role, Source } from '../../domain/model.ts';
import { findCredentialUse } from '../../domain/requirementUse.ts';
import { compareNext, compareStanding, type Gained } from './gainOrder.ts';
import { gradesOf } from './gradesOf.ts';

/** What the table of credentials says of one. */
export interface CredentialRow {
  readonly credential: Credential;
  /** USD; undefined where none is known. */
  readonly examFee: Range | undefined;
  readonly feeGrades: readonly Grade[];
  readonly renewalMonths: number | undefined;
  readonly renewalGrades: readonly Grade[];
  readonly requiredBy: number;
  readonly preferredBy: number;
  /** Undefined without a profile, and where it can't be got any more. */
  readonly gained?: Gained | undefined;
}

export const CREDENTIAL_SORTS = [
  'abbreviation',
  'issuer',
  'fee',
  'renewal',
  'required',
  'preferred',
  'standing',
  'opens',
  'cost',
] as const;
export type CredentialSort = (typeof CREDENTIAL_SORTS)[number];

export function buildCredentialRows(
  credentials: readonly Credential[],
  roles: readonly Role[],
  sourcesById: ReadonlyMap<string, Source>,
  gains?: ReadonlyMap<unknown, Gained>,
): readonly CredentialRow[] {
  return credentials.map((credential) => {
    const use = findCredentialUse(roles, credential.id);
    const cycle = credential.renewal?.cycleMonths;
    return {
      credential,
      examFee: findExamFee(credential),
      feeGrades: gradesOf(
        listExamFees(credential).flatMap(({ sources }) => sources),
        sourcesById,
      ),
      renewalMonths: cycle?.value,
      renewalGrades: gradesOf(cycle?.sources ?? [], sourcesById),
      requiredBy: use.requiredBy.length,
      preferredBy: use.preferredBy.length,
      gained: gains?.get(credential),
    };
  });
}

/** Those that can still be earned, and those that can't. */
export function splitByStatus(rows: readonly CredentialRow[]): {
  readonly granted: readonly CredentialRow[];
  readonly past: readonly CredentialRow[];
} {
  return {
    granted: rows.filter(({ credential }) => isGranted(credential.status.value)),
    past: rows.filter(({ credential }) => !isGranted(credential.status.value)),
  };
}

/** Rows in which every word of the query occurs; letter case does not count. */
export function searchRows(
  rows: readonly CredentialRow[],
  query: string,
): readonly CredentialRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ credential: { abbreviation, name, issuer, focus } }) => {
    const text = `${abbreviation} ${name} ${issuer} ${focus}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/**
 * Names from A, figures from the lowest, states from what is held; reversed
 * when descending. By what they open, ascending is from the least. A missing
 * figure is last either way, and so is what has no effect any more as it is held.
 */
export function sortRows(
  rows: readonly CredentialRow[],
  sort: CredentialSort,
  isDescending: boolean,
): readonly CredentialRow[] {
  const sign = isDescending ? -1 : 1;
  if (sort === 'standing') return sortGained(rows, compareStanding, sign, () => true);
  if (sort === 'opens') return sortGained(rows, compareNext, -sign, isOpen);
  const valueOf = (row: CredentialRow): string | number | undefined => {
    switch (sort) {
      case 'abbreviation':
        return row.credential.abbreviation;
      case 'issuer':
        return row.credential.issuer;
      case 'fee':
        return row.examFee?.low;
      case 'renewal':
        return row.renewalMonths;
      case 'required':
        return row.requiredBy;
      case 'preferred':
        return row.preferredBy;
      case 'cost':
        return isOpen(row) ? row.gained?.cost.usd?.low : undefined;
    }
  };
  return [...rows].sort((a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return typeof left === 'number' && typeof right === 'number'
      ? sign * (left - right)
      : sign * String(left).localeCompare(String(right), 'en');
  });
}

function isOpen({ gained }: CredentialRow): boolean {
  return gained?.gain.isHeld === false;
}

/** Those that do not count stay behind, in their order. */
function sortGained(
  rows: readonly CredentialRow[],
  compare: (a: Gained, b: Gained) => number,
  sign: number,
  counts: (row: CredentialRow) => boolean,
): readonly CredentialRow[] {
  const counted = rows.filter((row) => row.gained !== undefined && counts(row));
  return [
    ...counted.sort((a, b) => sign * compare(a.gained!, b.gained!)),
    ...rows.filter((row) => !counted.includes(row)),
  ];
}
