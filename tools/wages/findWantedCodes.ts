import * as v from 'valibot';

export interface WantedCodes {
  /** SOC codes such as 29-2072. */
  readonly soc: ReadonlySet<string>;
  /** O*NET codes such as 29-2072.00; a role may have none. */
  readonly onet: ReadonlySet<string>;
}

/** As little of a roles file as is needed: its other faults are not this tool's affair. */
const rolesWithOccupation = v.object({
  roles: v.array(
    v.object({ occupation: v.object({ soc: v.string(), onet: v.optional(v.string()) }) }),
  ),
});

/** The occupation codes that the roles of a map use. Throws on a file without roles. */
export function findWantedCodes(roleFiles: readonly unknown[]): WantedCodes {
  const occupations = roleFiles.flatMap((file) =>
    v.parse(rolesWithOccupation, file).roles.map(({ occupation }) => occupation),
  );
  return {
    soc: new Set(occupations.map(({ soc }) => soc)),
    onet: new Set(occupations.flatMap(({ onet }) => (onet === undefined ? [] : [onet]))),
  };
}
