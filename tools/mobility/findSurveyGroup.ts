/**
 * Groups of today's codes (SOC 2018) whose number was another in the survey's system
 * of 2010, or whose group is not their broad occupation.
 */
const CHANGED: Readonly<Record<string, string>> = {
  // Computer systems analysts were 15-1121, information security analysts 15-1122.
  '15-1211': '15-1120',
  '15-1212': '15-1120',
  // Computer user support specialists were 15-1151.
  '15-1232': '15-1150',
  // Database administrators were 15-1141, which the survey's file has as a group of its own.
  '15-1242': '15-1141',
  // Computer occupations, all other, were 15-1199.
  '15-1299': '15-1190',
  // The code is the old one, but the survey's file has all teachers of colleges as one group.
  '25-1071': '25-1000',
  // Split off from 29-2071, medical records and health information technicians; what
  // else was in that, 29-2072, has kept the group's number.
  '29-9021': '29-2070',
};

/** Today's codes that no group holds for certain, and why. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  '15-1243': 'database architects are new in 2018: O*NET had them under 15-1199, BLS with 15-1141',
  '15-2051': 'data scientists are new in 2018, drawn from several older codes',
};

/**
 * The survey's group that holds an occupation code of today, or the doubt for which
 * none is named. A code that neither table has is taken as unchanged since 2010: its
 * group is the code itself where the survey has that, else its broad occupation
 * (29-2072: 29-2070). A new code under the number of an unrelated old group is not
 * noticed here.
 */
export function findSurveyGroup(
  soc: string,
  surveyNames: ReadonlyMap<string, string>,
): { readonly group: string } | { readonly doubt: string } {
  const doubt = DOUBTFUL[soc];
  if (doubt !== undefined) return { doubt };
  const changed = CHANGED[soc];
  const candidates = changed === undefined ? [soc, `${soc.slice(0, -1)}0`] : [changed];
  const group = candidates.find((candidate) => surveyNames.has(candidate));
  return group === undefined
    ? { doubt: `the survey has no group ${candidates.join(' or ')}` }
    : { group };
}
