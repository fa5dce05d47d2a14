import { standingOf, type Gaps } from '../../domain/eligibility/gaps.ts';
import { listCredentials } from '../../domain/requirement.ts';
import type { WageChain } from '../../domain/wages.ts';
import { formatCsv, yesNo, type CsvCell } from '../../parts/csv.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { PERCENTILE_WORDS } from '../../parts/payWords.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';
import { STANDING_WORDS } from '../../parts/standingWords.ts';
import type { RoleRow } from './roleRows.ts';

/** What a row's figures mean, by the ids in it. */
export interface CsvNames {
  /** Where the pay of the rows comes from. */
  readonly chain: WageChain;
  readonly placeName: (id: string) => string;
  readonly sourceName: (id: string) => string;
  readonly credentialName: (id: string) => string;
  readonly missingWords: (gaps: Gaps) => string;
}

type Column = readonly [name: string, valueOf: (row: RoleRow, names: CsvNames) => CsvCell];

const COLUMNS: readonly Column[] = [
  ['id', ({ role }) => role.id],
  ['title', ({ role }) => role.title],
  ['family', ({ family }) => family],
  ['level', ({ level }) => level],
  ['emerging', ({ role }) => yesNo(role.isEmerging)],
  ['adjacent', ({ role }) => yesNo(role.isAdjacent)],
  ['usual_minimum_education', ({ education }) => EDUCATION_WORDS[education].full],
  [
    'credentials_asked',
    ({ credentials }) => credentials.map(({ abbreviation }) => abbreviation).join('; '),
  ],
  ['credential_needed', ({ isCredentialNeeded }) => yesNo(isCredentialNeeded)],
  [
    'credentials_preferred',
    ({ role }, { credentialName }) => listCredentials(role.prefers).map(credentialName).join('; '),
  ],
  ['pay_low_usd_per_year', ({ pay }) => pay?.low],
  ['pay_middle_usd_per_year', ({ pay }) => pay?.middle],
  ['pay_high_usd_per_year', ({ pay }) => pay?.high],
  ['pay_low_statistic', ({ role }) => PERCENTILE_WORDS[role.wageBand.low].name],
  ['pay_middle_statistic', ({ role }) => PERCENTILE_WORDS[role.wageBand.middle].name],
  ['pay_high_statistic', ({ role }) => PERCENTILE_WORDS[role.wageBand.high].name],
  ['pay_place', ({ pay }, { placeName }) => pay && placeName(pay.placeId)],
  ['pay_place_code', ({ pay }) => pay?.placeId],
  ['pay_note', describePlace],
  ['wage_period', (row, { chain }) => tableOf(row, chain)?.period],
  [
    'wage_source',
    (row, { chain, sourceName }) => {
      const table = tableOf(row, chain);
      return table && sourceName(table.source);
    },
  ],
  ['occupation_soc', ({ role }) => role.soc],
  ['occupation_growth_percent', ({ outlook }) => outlook?.changePercent ?? undefined],
  ['occupation_openings_per_year', ({ outlook }) => outlook?.openingsPerYear ?? undefined],
  ['outlook_years', ({ outlook }) => outlook && `${outlook.fromYear} to ${outlook.toYear}`],
  ['outlook_source', ({ outlook }, { sourceName }) => outlook && sourceName(outlook.source)],
  ['remote_work', ({ role }) => REMOTE_WORDS[role.remote]],
];

/** About the reader, not the role. */
const PERSONAL: readonly Column[] = [
  ['my_state', ({ gaps }) => gaps && STANDING_WORDS[standingOf(gaps)]],
  ['my_missing', ({ gaps }, { missingWords }) => gaps && missingWords(gaps)],
  ['my_steps', ({ gaps }) => gaps?.steps],
  ['my_months_typical', ({ gaps }) => gaps?.months],
];

/**
 * The rows as comma-separated values (formatCsv): one line of names, one line
 * for each row. Where the rows say what the reader is missing, the last columns
 * are personal: their names begin with `my_`.
 */
export function formatRolesCsv(rows: readonly RoleRow[], names: CsvNames): string {
  const isPersonal = rows.some(({ gaps }) => gaps !== undefined);
  const columns = isPersonal ? [...COLUMNS, ...PERSONAL] : COLUMNS;
  return formatCsv([
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row, names))),
  ]);
}

function tableOf({ pay }: RoleRow, chain: WageChain) {
  return chain.find(({ placeId }) => placeId === pay?.placeId)?.table;
}

/** Why a figure is missing or of another place than the one chosen, which is first in the chain. */
function describePlace({ pay }: RoleRow, { chain, placeName }: CsvNames): string {
  const chosen = chain[0]?.placeId ?? '';
  if (pay === undefined) return `No figure published for ${placeName(chosen)} or a larger place`;
  return pay.placeId === chosen ? '' : `No figure published for ${placeName(chosen)}`;
}

/** `him-roles-us-2026-11-25.csv`: the map without its country, the place, the date of the data. */
export function nameCsvFile(mapId: string, placeId: string, asOf: string): string {
  return `${mapId.replace(/-[a-z]{2}$/, '')}-roles-${placeId}-${asOf}.csv`;
}
