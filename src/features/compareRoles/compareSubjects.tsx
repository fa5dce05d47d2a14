import type { ReactNode } from 'react';
import { standingOf } from '../../domain/eligibility/gaps.ts';
import type { CsvCell } from '../../parts/csv.ts';
import { formatCount } from '../../parts/format.ts';
import { describeGaps } from '../../parts/gapWords.ts';
import { describeGrowth, orMissing } from '../../parts/outlookWords.ts';
import { REMOTE_WORDS } from '../../parts/remoteWords.ts';
import { capitalize } from '../../parts/requirementWords.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { STANDING_WORDS } from '../../parts/standingWords.ts';
import { describeSteps } from '../../parts/stepsWords.ts';
import type { ComparedRole, Comparison } from './comparedRole.ts';
import { CredentialsCell } from './CredentialsCell.tsx';
import { describeExam, describeUpkeep, listNamedCredentials } from './credentialCost.ts';
import { DutiesCell } from './DutiesCell.tsx';
import { MovesCell } from './MovesCell.tsx';
import { describeMovesFrom } from './moveLines.ts';
import { NeedsCell, PrefersCell } from './NeedsCells.tsx';
import { OccupationCell } from './OccupationCell.tsx';
import { PayCell } from './PayCell.tsx';
import { PayDifferenceCell } from './PayDifferenceCell.tsx';
import { listPayFacts } from './payFacts.ts';
import { describeRequirement } from '../../parts/requirementText.ts';
import { describeExperienceRange, nameFamily, nameLevel, nameSetting } from './roleWords.ts';
import { StandingCell } from './StandingCell.tsx';

/** One line of the comparison: what is said of every role. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** A line below the name. */
  readonly more?: string;
  /** A word or a figure, which can stand beside the role's name on a phone. */
  readonly isShort?: boolean;
  readonly cell: (one: ComparedRole, comparison: Comparison) => ReactNode;
  /** The same for a file, in one or more lines. */
  readonly csv: readonly {
    readonly name: string;
    readonly value: (one: ComparedRole, comparison: Comparison) => CsvCell;
  }[];
}

export interface SubjectGroup {
  readonly id: string;
  readonly name: string;
  /** Where the figures of the whole group are from. */
  readonly note?: (comparison: Comparison) => ReactNode;
  readonly subjects: readonly Subject[];
}

/** A line whose cells are words, the same on the screen and in a file. */
function wordsSubject(
  id: string,
  name: string,
  words: (one: ComparedRole, comparison: Comparison) => string,
  isShort = true,
): Subject {
  return { id, name, isShort, cell: words, csv: [{ name, value: words }] };
}

const PLACE: SubjectGroup = {
  id: 'place',
  name: 'Where it stands',
  subjects: [
    wordsSubject('level', 'Level', ({ role }, { map }) => nameLevel(map, role.level)),
    wordsSubject('family', 'Job family', ({ role }, { map }) => nameFamily(map, role.family)),
    wordsSubject('summary', 'What it is', ({ text }) => text.summary, false),
  ],
};

const STANDING: Subject = {
  id: 'standing',
  name: 'Where you stand',
  cell: (one) => <StandingCell one={one} />,
  csv: [
    {
      name: 'My state',
      value: ({ gaps }) => gaps && STANDING_WORDS[standingOf(gaps)],
    },
    {
      name: 'Missing for me, by the nearest way',
      value: ({ gaps }, { map, index }) =>
        gaps && (describeGaps(gaps.missing, map, index) || 'Nothing'),
    },
    {
      name: 'How far',
      value: ({ gaps }) =>
        gaps === undefined || gaps.missing.length === 0 ? undefined : describeSteps(gaps),
    },
  ],
};

const NEEDS: readonly Subject[] = [
  {
    id: 'requires',
    name: 'Usually required',
    cell: (one, { judge }) => <NeedsCell one={one} judge={judge} />,
    csv: [
      {
        name: 'Usually required',
        value: ({ role }, { map, index }) =>
          role.requires === undefined ? 'Nothing' : describeRequirement(role.requires, map, index),
      },
    ],
  },
  {
    id: 'prefers',
    name: 'Preferred',
    cell: (one, { judge }) => <PrefersCell one={one} judge={judge} />,
    csv: [
      {
        name: 'Preferred',
        value: ({ role }, { map, index }) =>
          role.prefers === undefined
            ? 'Nothing more is named'
            : describeRequirement(role.prefers, map, index),
      },
    ],
  },
  wordsSubject('experience', 'Usual experience', ({ text }) =>
    describeExperienceRange(text.experienceMonths),
  ),
  {
    id: 'credentials',
    name: 'Credentials: cost and upkeep',
    cell: (one, { index }) => <CredentialsCell one={one} index={index} />,
    csv: [
      {
        name: 'Credentials: cost and upkeep',
        value: ({ role }, { index }) =>
          listNamedCredentials(role, index)
            .map(
              ({ credential, isAsked }) =>
                `${credential.abbreviation} (${isAsked ? 'asked for' : 'preferred'}): ` +
                `${describeExam(credential)}; ${describeUpkeep(credential)}`,
            )
            .join('. ') || 'No credential is named',
      },
    ],
  },
];

const WORK: SubjectGroup = {
  id: 'work',
  name: 'The work',
  subjects: [
    {
      id: 'duties',
      name: 'Duties',
      cell: ({ text }) => <DutiesCell duties={text.duties} />,
      csv: [{ name: 'Duties', value: ({ text }) => text.duties.join('; ') }],
    },
    wordsSubject(
      'settings',
      'Settings',
      ({ role }, { map }) => role.settings.map((id) => nameSetting(map, id)).join(', '),
      false,
    ),
    wordsSubject('remote', 'Remote work', ({ role }) => REMOTE_WORDS[role.remote]),
  ],
};

const PAY: SubjectGroup = {
  id: 'pay',
  name: 'Pay here',
  note: ({ chain }) => (
    <SourceNote
      of="the pay"
      sources={[...new Set([...chain.map(({ table }) => table.source), 'derived'])]}
      year={Number(chain[0]?.table.period.slice(0, 4))}
      note="Three of the five published percentiles of the occupation stand for each role. They are never changed or averaged; which three is this map’s choice."
    />
  ),
  subjects: [
    {
      id: 'pay',
      name: 'A year',
      more: 'Bars run from $0 to the highest of these; the mark is typical.',
      cell: (one, comparison) => <PayCell one={one} comparison={comparison} />,
      csv: listPayFacts(),
    },
    {
      id: 'payDifference',
      name: 'Against the first',
      cell: (one, { roles }) => <PayDifferenceCell one={one} first={roles[0]} />,
      csv: [],
    },
  ],
};

const OUTLOOK: SubjectGroup = {
  id: 'outlook',
  name: 'Outlook for the occupation, nation',
  note: ({ roles, index }) => {
    const sources = new Set(roles.flatMap(({ occupation }) => occupation?.outlook?.source ?? []));
    const [first] = sources;
    return (
      <SourceNote
        of="the outlook"
        sources={[...sources]}
        year={index.sourcesById.get(first ?? '')?.year}
        note="For all jobs of the occupation in the United States, which may hold several roles. Openings count new jobs and the jobs of people who leave."
      />
    );
  },
  subjects: [
    {
      id: 'occupation',
      name: 'Occupation',
      cell: ({ role, occupation }) => <OccupationCell soc={role.soc} occupation={occupation} />,
      csv: [
        { name: 'Occupation', value: ({ occupation }) => occupation?.title },
        { name: 'Code of the occupation (SOC 2018)', value: ({ role }) => role.soc },
      ],
    },
    {
      id: 'growth',
      name: 'Jobs over ten years',
      cell: ({ occupation }) => {
        const outlook = occupation?.outlook;
        if (outlook === undefined) return NO_OUTLOOK;
        const years = `${outlook.fromYear} to ${outlook.toYear}`;
        return `${capitalize(describeGrowth(outlook))}, ${years}`;
      },
      csv: [
        {
          name: 'Growth of the occupation, percent',
          value: ({ occupation }) => occupation?.outlook?.changePercent ?? undefined,
        },
        {
          name: 'Years of the outlook',
          value: ({ occupation }) =>
            occupation?.outlook && `${occupation.outlook.fromYear} to ${occupation.outlook.toYear}`,
        },
      ],
    },
    {
      id: 'openings',
      name: 'Openings a year',
      isShort: true,
      cell: ({ occupation }) =>
        occupation?.outlook === undefined
          ? NO_OUTLOOK
          : orMissing(occupation.outlook.openingsPerYear, formatCount),
      csv: [
        {
          name: 'Openings a year in the occupation',
          value: ({ occupation }) => occupation?.outlook?.openingsPerYear ?? undefined,
        },
      ],
    },
    wordsSubject('entryEducation', 'Typical entry education', ({ occupation }) =>
      occupation?.outlook === undefined
        ? NO_OUTLOOK
        : orMissing(occupation.outlook.entryEducation, (words) => words),
    ),
  ],
};

const NO_OUTLOOK = 'no outlook published';

const MOVES: SubjectGroup = {
  id: 'moves',
  name: 'Moves between them',
  subjects: [
    {
      id: 'moves',
      name: 'From here',
      cell: (one, { roles }) => <MovesCell one={one} roles={roles} />,
      csv: [{ name: 'Moves from here', value: describeMovesFrom }],
    },
  ],
};

/** Everything that is compared, in order; a reader without a profile has no state, one role nothing to move to. */
export function listSubjectGroups({ judge, roles }: Comparison): readonly SubjectGroup[] {
  const [first] = PAY.subjects;
  return [
    PLACE,
    WORK,
    {
      id: 'needs',
      name: 'What you need',
      subjects: judge === undefined ? NEEDS : [STANDING, ...NEEDS],
    },
    roles.length > 1 ? PAY : { ...PAY, subjects: [first!] },
    OUTLOOK,
    ...(roles.length > 1 ? [MOVES] : []),
  ];
}
