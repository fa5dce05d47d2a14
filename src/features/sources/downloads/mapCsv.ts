import { findExamFee } from '../../../domain/examFee.ts';
import type {
  CareerMap,
  Credential,
  Move,
  MoveDetails,
  Requirement,
  Role,
  RoleDetails,
  Source,
  WageTable,
} from '../../../domain/model.ts';
import { findRenewalFee } from '../../../domain/renewalFee.ts';
import { findPay } from '../../../domain/wages.ts';
import { formatCsv, yesNo, type CsvCell } from '../../../parts/csv.ts';
import { indexDetails, type DetailsIndex } from '../../../parts/detailsIndex.ts';
import { REMOTE_WORDS } from '../../../parts/remoteWords.ts';
import { describeRequirement } from '../../../parts/requirementText.ts';
import type { MapContent } from './formatMapJson.ts';

/** What the cells of a row are worked out with. */
interface Context {
  readonly map: CareerMap;
  readonly index: DetailsIndex;
  readonly nationWages: WageTable;
}

type Column<Row> = readonly [name: string, valueOf: (row: Row, context: Context) => CsvCell];

export const CSV_FILES = ['roles', 'moves', 'credentials', 'sources'] as const;
export type CsvFile = (typeof CSV_FILES)[number];

/**
 * A part of the map as comma-separated values: a line of names, then a line for
 * each role, move, credential or source, in the data's order. Several values in
 * a cell are joined by semicolons; sources are ids of the file of sources; pay
 * is the nation's.
 */
export function formatMapCsv(
  file: CsvFile,
  { map, details, nationWages }: Pick<MapContent, 'map' | 'details' | 'nationWages'>,
): string {
  const context: Context = { map, nationWages, index: indexDetails(details) };
  switch (file) {
    case 'roles':
      return formatRows(
        ROLES,
        map.roles.map((role) => ({ role, text: details.roles[role.id] })),
        context,
      );
    case 'moves':
      return formatRows(
        MOVES,
        map.moves.map((move) => ({ move, text: details.moves[move.id] })),
        context,
      );
    case 'credentials':
      return formatRows(CREDENTIALS, details.credentials, context);
    case 'sources':
      return formatRows(SOURCES, details.sources, context);
  }
}

function formatRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  context: Context,
): string {
  return formatCsv([
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row, context))),
  ]);
}

interface RoleRow {
  readonly role: Role;
  readonly text: RoleDetails | undefined;
}

const ROLES: readonly Column<RoleRow>[] = [
  ['id', ({ role }) => role.id],
  ['title', ({ role }) => role.title],
  ['family', ({ role }, { map }) => nameOf(map.families, role.family)],
  ['level', ({ role }, { map }) => nameOf(map.levels, role.level)],
  ['emerging', ({ role }) => yesNo(role.isEmerging)],
  ['adjacent', ({ role }) => yesNo(role.isAdjacent)],
  ['asks', ({ role }, context) => ruleOf(role.requires, context)],
  ['prefers', ({ role }, context) => ruleOf(role.prefers, context)],
  ['experience_months_low', ({ text }) => text?.experienceMonths.low],
  ['experience_months_high', ({ text }) => text?.experienceMonths.high],
  ['pay_low_usd_per_year', ({ role }, context) => payOf(role, context)?.low],
  ['pay_middle_usd_per_year', ({ role }, context) => payOf(role, context)?.middle],
  ['pay_high_usd_per_year', ({ role }, context) => payOf(role, context)?.high],
  [
    'pay_percentiles',
    ({ role: { wageBand } }) => join([wageBand.low, wageBand.middle, wageBand.high]),
  ],
  ['wage_period', (_row, { nationWages }) => nationWages.period],
  ['wage_source', (_row, { nationWages }) => nationWages.source],
  ['occupation_soc', ({ role }) => role.soc],
  ['occupation_onet', ({ text }) => text?.onet],
  [
    'occupation_growth_percent',
    ({ role }, context) => outlookOf(role, context)?.changePercent ?? undefined,
  ],
  [
    'occupation_openings_per_year',
    ({ role }, context) => outlookOf(role, context)?.openingsPerYear ?? undefined,
  ],
  ['outlook_source', ({ role }, context) => outlookOf(role, context)?.source],
  ['remote_work', ({ role }) => REMOTE_WORDS[role.remote]],
  ['settings', ({ role }, { map }) => join(role.settings.map((id) => nameOf(map.settings, id)))],
  [
    'other_titles',
    ({ text }) => join([...(text?.alternateTitles ?? []), ...(text?.sharedTitles ?? [])]),
  ],
  ['summary', ({ text }) => text?.summary],
  ['duties', ({ text }) => join(text?.duties ?? [])],
  ['sources', ({ text }) => join(new Set(Object.values(text?.sources ?? {}).flat()))],
];

interface MoveRow {
  readonly move: Move;
  readonly text: MoveDetails | undefined;
}

const MOVES: readonly Column<MoveRow>[] = [
  ['id', ({ move }) => move.id],
  ['from', ({ move }) => move.from],
  ['from_title', ({ move }, { map }) => titleOf(map, move.from)],
  ['to', ({ move }) => move.to],
  ['to_title', ({ move }, { map }) => titleOf(map, move.to)],
  ['kind', ({ move }) => move.kind],
  ['usual_months_before', ({ text }) => text?.usualMonths],
  ['asks_besides_the_role', ({ text }, context) => ruleOf(text?.requires, context)],
  ['prefers', ({ text }, context) => ruleOf(text?.prefers, context)],
  ['how', ({ text }) => text?.how],
  ['carries_over', ({ text }) => join(text?.carriesOver ?? [])],
  ['to_add', ({ text }) => join(text?.toAdd ?? [])],
  ['why_pay_falls', ({ text }) => text?.payFalls],
  ['sources', ({ text }) => join(text?.sources ?? [])],
];

const CREDENTIALS: readonly Column<Credential>[] = [
  ['id', ({ id }) => id],
  ['abbreviation', ({ abbreviation }) => abbreviation],
  ['name', ({ name }) => name],
  ['issuer', ({ issuer }) => issuer],
  ['status', ({ status }) => status.value],
  ['replaced_by', ({ status }) => status.replacedBy],
  ['focus', ({ focus }) => focus],
  ['asks', ({ eligibility }, context) => ruleOf(eligibility.requires, context)],
  ['rule_note', ({ eligibility }) => eligibility.note],
  ['exam_fee_low_usd', (credential) => findExamFee(credential)?.low],
  ['exam_fee_high_usd', (credential) => findExamFee(credential)?.high],
  ['renewal_months', ({ renewal }) => renewal?.cycleMonths?.value],
  ['continuing_education', ({ renewal }) => renewal?.continuingEducation?.value],
  [
    'continuing_education_unit',
    ({ renewal }) => renewal?.continuingEducation && (renewal.continuingEducationUnit ?? 'CEUs'),
  ],
  ['renewal_fee_low_usd', (credential) => findRenewalFee(credential)?.usd?.low],
  ['renewal_fee_high_usd', (credential) => findRenewalFee(credential)?.usd?.high],
  ['summary', ({ summary }) => summary],
  ['web_address', ({ url }) => url],
  ['sources_of_status', ({ status }) => join(status.sources)],
  ['sources_of_rule', ({ eligibility }) => join(eligibility.sources)],
  ['sources_of_fees', ({ fees }) => join(new Set(fees.flatMap(({ sources }) => sources)))],
  [
    'sources_of_renewal',
    ({ renewal }) =>
      join(
        new Set([
          ...(renewal?.cycleMonths?.sources ?? []),
          ...(renewal?.continuingEducation?.sources ?? []),
          ...(renewal?.fees ?? []).flatMap(({ sources }) => sources),
        ]),
      ),
  ],
];

const SOURCES: readonly Column<Source>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['year', ({ year }) => year],
  ['grade', ({ grade }) => grade],
  ['cycle_years', ({ cycleYears }) => cycleYears],
  ['terms', ({ licence }) => licence],
  ['web_address', ({ url }) => url],
  ['note', ({ note }) => note],
];

function join(values: Iterable<string>): string {
  return [...values].join('; ');
}

function nameOf(items: readonly { readonly id: string; readonly name: string }[], id: string) {
  return items.find((item) => item.id === id)?.name ?? id;
}

function titleOf({ roles, origins }: CareerMap, id: string): string {
  return [...roles, ...origins].find((node) => node.id === id)?.title ?? id;
}

/** Empty where nothing is asked. */
function ruleOf(requirement: Requirement | undefined, { map, index }: Context): CsvCell {
  return requirement && describeRequirement(requirement, map, index);
}

function payOf(role: Role, { nationWages }: Context) {
  return findPay(role, [{ placeId: 'us', table: nationWages }]);
}

function outlookOf(role: Role, { index }: Context) {
  return index.occupationsBySoc.get(role.soc)?.outlook;
}
