import { findExamFee, listExamFees } from '../../domain/examFee.ts';
import { listGrades } from '../../domain/grades.ts';
import type {
  Credential,
  CredentialStatus,
  Grade,
  Range,
  Role,
  Source,
} from '../../domain/model.ts';
import { findCredentialUse } from '../../domain/requirementUse.ts';

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
}

export const CREDENTIAL_SORTS = [
  'abbreviation',
  'issuer',
  'fee',
  'renewal',
  'required',
  'preferred',
] as const;
export type CredentialSort = (typeof CREDENTIAL_SORTS)[number];

export function buildCredentialRows(
  credentials: readonly Credential[],
  roles: readonly Role[],
  sourcesById: ReadonlyMap<string, Source>,
): readonly CredentialRow[] {
  const gradesOf = (ids: readonly string[]) =>
    listGrades(ids.map((id) => sourcesById.get(id)).filter((source) => source !== undefined));
  return credentials.map((credential) => {
    const use = findCredentialUse(roles, credential.id);
    const cycle = credential.renewal?.cycleMonths;
    return {
      credential,
      examFee: findExamFee(credential),
      feeGrades: gradesOf(listExamFees(credential).flatMap(({ sources }) => sources)),
      renewalMonths: cycle?.value,
      renewalGrades: gradesOf(cycle?.sources ?? []),
      requiredBy: use.requiredBy.length,
      preferredBy: use.preferredBy.length,
    };
  });
}

const isGranted = (status: CredentialStatus) => status === 'active' || status === 'retiring';

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

/** Names from A, figures from the lowest; reversed when descending. A missing figure is last either way. */
export function sortRows(
  rows: readonly CredentialRow[],
  sort: CredentialSort,
  isDescending: boolean,
): readonly CredentialRow[] {
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
    }
  };
  const sign = isDescending ? -1 : 1;
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
