import type { CareerMap, RoleDetails } from '../model.ts';
import {
  INTERESTS,
  WORK_STYLES,
  type FitFigures,
  type Interest,
  type WorkStyle,
} from './fitModel.ts';

/** Points of an interest's scale (1 to 7) by which a family must stand above the field to be told apart by it. */
export const CLEAR_MARGIN = 0.5;

/** A mean over roles, and how many of them have a figure. */
export interface RoleMean {
  /** Absent where no role has a figure. */
  readonly mean?: number | undefined;
  readonly with: number;
  readonly of: number;
}

/** O*NET's figures, taken to families. */
export interface FamilyFigures {
  /** The mean over a family's core roles, each counted once. */
  readonly interestOf: (family: string, interest: Interest) => RoleMean;
  /** The mean over all families that have a figure, each counted once. */
  readonly fieldInterest: (interest: Interest) => number | undefined;
  /** Families clearly above the field, in the map's order. */
  readonly familiesOf: (interest: Interest) => readonly string[];
  readonly styleOf: (family: string, style: WorkStyle) => RoleMean;
  /** The mean over all core roles of the map. */
  readonly fieldStyle: (style: WorkStyle) => RoleMean;
}

/**
 * Works the figures of families out: a role has those of its O*NET occupation, a
 * family the mean of its core roles (the adjacent ones count in no family). Nothing
 * is rounded.
 */
export function buildFamilyFigures(
  { families, roles }: Pick<CareerMap, 'families' | 'roles'>,
  details: Readonly<Record<string, Pick<RoleDetails, 'onet'>>>,
  { occupations }: Pick<FitFigures, 'occupations'>,
): FamilyFigures {
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
  const core = roles.filter(({ isAdjacent }) => !isAdjacent);
  const figuresOf = (id: string) => byCode.get(details[id]?.onet ?? '');
  const meanOver = (
    among: typeof core,
    read: (figures: FitFigures['occupations'][number]) => number | undefined,
  ): RoleMean => {
    const values = among.flatMap(({ id }) => {
      const figures = figuresOf(id);
      const value = figures === undefined ? undefined : read(figures);
      return value === undefined ? [] : [value];
    });
    return { mean: findMean(values), with: values.length, of: among.length };
  };
  const inFamily = (family: string) => core.filter((role) => role.family === family);
  const interestOf = (family: string, interest: Interest) =>
    meanOver(inFamily(family), ({ interests }) => interests[INTERESTS.indexOf(interest)]);
  const fieldInterest = (interest: Interest) =>
    findMean(families.flatMap(({ id }) => interestOf(id, interest).mean ?? []));
  const readStyle = (style: WorkStyle) => (figures: FitFigures['occupations'][number]) =>
    figures.styles?.[WORK_STYLES.indexOf(style)];

  return {
    interestOf,
    fieldInterest,
    familiesOf: (interest) => {
      const field = fieldInterest(interest);
      if (field === undefined) return [];
      return families
        .map(({ id }) => id)
        .filter((id) => (interestOf(id, interest).mean ?? -Infinity) >= field + CLEAR_MARGIN);
    },
    styleOf: (family, style) => meanOver(inFamily(family), readStyle(style)),
    fieldStyle: (style) => meanOver(core, readStyle(style)),
  };
}

function findMean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
