import * as v from 'valibot';
import { PLACE_CODE, BEGINNER_WAYS, PROGRAM_LEVELS } from '../domain/model.ts';
import { profile } from './profileSchema.ts';
import { requirement, requirementForms } from './requirementSchema.ts';
import {
  cipCode,
  fact,
  id,
  monthRange,
  moveId,
  months,
  rising,
  sentence,
  sourceIds,
  usd,
  usdRange,
  webAddress,
  year,
} from './schemaParts.ts';
import { schoolsFile } from './schoolsSchema.ts';

/**
 * The one description of a map's source files: what parses them, and what the
 * JSON Schemas for editors are written from (tools/writeJsonSchemas.ts).
 *
 * Objects are strict, so that a misspelt field is a problem and not silence.
 */

const FORMAT_VERSION = 1;

const schemaLink = { $schema: v.optional(v.string()) };

const mapFile = v.strictObject({
  ...schemaLink,
  formatVersion: v.literal(FORMAT_VERSION, `must be ${FORMAT_VERSION}`),
  id,
  title: sentence,
  country: v.picklist(['us']),
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-25')),
  levels: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: sentence,
        experience: v.pipe(sentence, v.description('Usual years, in words: "2-5 years".')),
        scope: sentence,
        sources: sourceIds,
      }),
    ),
    v.minLength(1),
    v.description('Columns of the map, lowest first.'),
  ),
  families: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: sentence,
        shortName: v.pipe(sentence, v.maxLength(24), v.description('For lane heads.')),
        summary: sentence,
        sources: sourceIds,
      }),
    ),
    v.minLength(1),
    v.description('Lanes of the map, top first.'),
  ),
  settings: v.array(v.strictObject({ id, name: sentence, sources: sourceIds })),
  fields: v.pipe(
    v.array(v.strictObject({ id, name: sentence })),
    v.description('Fields of study that requirements name.'),
  ),
  accreditations: v.array(v.strictObject({ id, name: sentence })),
  attestations: v.pipe(
    v.array(
      v.strictObject({
        id,
        text: v.pipe(
          sentence,
          v.description('A statement the reader can agree to, in the first person.'),
        ),
        gain: v.optional(
          v.pipe(
            v.strictObject({ by: v.picklist(['joining', 'study', 'work']), months }),
            v.description(
              'How one comes to be able to say it, and the months that takes; 0: on the side. Left out: no step leads there.',
            ),
          ),
        ),
        sources: sourceIds,
      }),
    ),
    v.description('What only the reader can say.'),
  ),
});

const originsFile = v.strictObject({
  ...schemaLink,
  origins: v.array(
    v.strictObject({
      id,
      title: sentence,
      shortTitle: v.optional(v.pipe(sentence, v.maxLength(28))),
      summary: sentence,
      programs: v.pipe(v.array(id), v.description('Programs most people there have completed.')),
      sources: sourceIds,
    }),
  ),
});

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
const percentile = v.picklist(PERCENTILES);

const rolesFile = v.strictObject({
  ...schemaLink,
  roles: v.array(
    v.strictObject({
      id,
      title: sentence,
      shortTitle: v.optional(v.pipe(sentence, v.maxLength(28, 'must be 28 characters or fewer'))),
      family: id,
      level: id,
      emerging: v.optional(v.literal(true)),
      adjacent: v.optional(v.literal(true)),
      alternateTitles: v.pipe(
        v.array(sentence),
        v.description('Titles that belong to this role alone.'),
      ),
      sharedTitles: v.optional(
        v.pipe(v.array(sentence), v.description('Titles that other roles list as shared, too.')),
      ),
      summary: v.pipe(sentence, v.description('Two or three plain sentences.')),
      duties: v.pipe(v.array(sentence), v.minLength(4), v.maxLength(7)),
      day: v.optional(v.pipe(sentence, v.description('What a day looks like.'))),
      settings: v.pipe(v.array(id), v.minLength(1)),
      remote: v.picklist(['rare', 'sometimes', 'common']),
      requires: v.optional(requirement),
      prefers: v.optional(v.pipe(requirement, v.description('Helps, never blocks.'))),
      beginners: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              accepts: v.picklist(BEGINNER_WAYS),
              text: sentence,
              sources: sourceIds,
            }),
          ),
          v.minLength(1),
          v.description('What some employers take in place of experience or a full credential.'),
        ),
      ),
      experienceMonths: v.pipe(
        monthRange,
        v.description('Usual experience of people who hold the job.'),
      ),
      occupation: v.strictObject({
        soc: v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/)),
        onet: v.optional(v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/))),
        basis: sentence,
      }),
      wageBand: v.strictObject({
        low: percentile,
        middle: percentile,
        high: percentile,
        why: v.pipe(
          sentence,
          v.description('Where the role stands among the jobs of its occupation.'),
        ),
      }),
      sources: v.pipe(
        v.record(v.string(), sourceIds),
        v.description(
          'Source ids for each group of facts: title, alternateTitles, level, family, education, ...',
        ),
      ),
    }),
  ),
});

const movesFile = v.strictObject({
  ...schemaLink,
  moves: v.array(
    v.strictObject({
      id: moveId,
      from: id,
      to: id,
      kind: v.picklist(['promotion', 'transition', 'entry']),
      requires: v.optional(
        v.pipe(requirement, v.description('What this way asks on top of the target role.')),
      ),
      prefers: v.optional(requirement),
      how: v.pipe(sentence, v.description('One or two sentences: how people make this move.')),
      carriesOver: v.pipe(v.array(sentence), v.minLength(1)),
      toAdd: v.pipe(v.array(sentence), v.minLength(1)),
      usualMonths: v.pipe(
        months,
        v.description('Months most people stay in the first role; 0: no set time.'),
      ),
      payFalls: v.optional(
        v.pipe(
          sentence,
          v.description('Why the middle of the pay band is lower after a promotion.'),
        ),
      ),
      sources: sourceIds,
    }),
  ),
});

const fee = v.strictObject({
  what: sentence,
  usd: v.optional(v.union([usd, usdRange])),
  sources: sourceIds,
  year: v.optional(year),
  note: v.optional(sentence),
});

const credentialsFile = v.strictObject({
  ...schemaLink,
  credentials: v.array(
    v.strictObject({
      id,
      abbreviation: sentence,
      name: sentence,
      issuer: sentence,
      focus: sentence,
      summary: sentence,
      status: v.strictObject({
        value: v.picklist(['active', 'retiring', 'renamed', 'retired']),
        replacedBy: v.optional(id),
        sources: sourceIds,
        year: v.optional(year),
        note: v.optional(sentence),
      }),
      eligibility: v.strictObject({
        requires: v.optional(requirement),
        prefers: v.optional(requirement),
        note: v.optional(sentence),
        sources: sourceIds,
        year: v.optional(year),
      }),
      exam: v.optional(
        v.strictObject({
          questions: v.optional(fact(sentence)),
          hours: v.optional(fact(v.pipe(v.number(), v.minValue(0)))),
          delivery: v.optional(fact(sentence)),
          retake: v.optional(fact(sentence)),
          other: v.optional(v.array(fact(sentence))),
        }),
      ),
      fees: v.array(fee),
      renewal: v.optional(
        v.strictObject({
          cycleMonths: v.optional(fact(months)),
          continuingEducation: v.optional(fact(v.pipe(v.number(), v.minValue(0)))),
          continuingEducationUnit: v.optional(sentence),
          fees: v.optional(v.array(fee)),
          rules: v.optional(v.array(fact(sentence))),
        }),
      ),
      buildsOn: v.optional(v.array(id)),
      notes: v.optional(v.array(fact(sentence))),
      url: v.optional(webAddress),
    }),
  ),
});

const programsFile = v.strictObject({
  ...schemaLink,
  programs: v.array(
    v.strictObject({
      id,
      name: sentence,
      level: v.picklist(PROGRAM_LEVELS),
      field: v.optional(id),
      accreditation: v.optional(id),
      summary: sentence,
      months: v.pipe(
        v.strictObject({
          low: months,
          high: months,
          sources: sourceIds,
          note: v.optional(sentence),
        }),
        rising(),
        v.description('Months of full-time study.'),
      ),
      tuition: v.optional(
        v.strictObject({
          usd: v.optional(usdRange),
          sources: sourceIds,
          year: v.optional(year),
          note: v.optional(sentence),
        }),
      ),
      completion: v.optional(
        v.pipe(
          v.strictObject({
            after: requirementForms.program,
            months: monthRange,
            tuitionUsd: v.optional(usdRange),
            sources: sourceIds,
            note: v.optional(sentence),
          }),
          v.description('The shorter way for those who come with an earlier program.'),
        ),
      ),
      professional: v.optional(
        v.pipe(
          v.literal(true),
          v.description(
            'Leads into a profession of its own: it counts for who has it, and is in no plan.',
          ),
        ),
      ),
      cips: v.optional(
        v.pipe(
          v.array(cipCode),
          v.minLength(1),
          v.description('CIP codes under which schools report programs like it, the usual first.'),
        ),
      ),
      requires: v.optional(v.pipe(requirement, v.description('Entry rule.'))),
      next: v.array(id),
      sources: sourceIds,
    }),
  ),
});

const presetsFile = v.strictObject({
  ...schemaLink,
  presets: v.array(
    v.strictObject({
      id,
      title: v.pipe(sentence, v.description('Whom it fits: "Registered nurse".')),
      says: v.pipe(sentence, v.description('What it fills in, in words.')),
      profile,
    }),
  ),
});

const mobilityFile = v.strictObject({
  ...schemaLink,
  source: id,
  period: v.pipe(sentence, v.description('What years it speaks for, in words.')),
  groups: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/)),
        title: sentence,
        socs: v.pipe(v.array(v.string()), v.minLength(1)),
        stayShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
    v.description('Occupation groups of the survey, with the codes of today that each holds.'),
  ),
  moves: v.array(
    v.strictObject({
      from: v.string(),
      to: v.string(),
      share: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('Of all workers of the first group, those found in the second a year later.'),
      ),
    }),
  ),
});

const published = v.nullable(v.number());

const occupationsFile = v.strictObject({
  ...schemaLink,
  occupations: v.array(
    v.strictObject({
      soc: v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/)),
      title: sentence,
      onet: v.array(
        v.strictObject({ code: v.string(), title: sentence, jobZone: v.nullable(v.number()) }),
      ),
      outlook: v.optional(
        v.strictObject({
          fromYear: year,
          toYear: year,
          employmentFrom: published,
          employmentTo: published,
          changePercent: published,
          openingsPerYear: published,
          entryEducation: v.nullable(sentence),
          workExperience: v.nullable(sentence),
          training: v.nullable(sentence),
          source: id,
        }),
      ),
    }),
  ),
});

const sourcesFile = v.strictObject({
  ...schemaLink,
  sources: v.array(
    v.strictObject({
      id,
      publisher: sentence,
      title: sentence,
      url: v.optional(webAddress),
      year,
      grade: v.picklist(['published', 'secondary', 'derived', 'editorial']),
      cycleYears: v.optional(
        v.pipe(v.number(), v.description('How often its publisher renews it.')),
      ),
      licence: v.optional(sentence),
      note: v.optional(sentence),
    }),
  ),
});

const placesFile = v.strictObject({
  ...schemaLink,
  places: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(PLACE_CODE)),
      name: sentence,
      kind: v.picklist(['nation', 'state', 'metro', 'nonmetro']),
      states: v.optional(
        v.pipe(
          v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
          v.description('Largest part first.'),
        ),
      ),
      priceParity: v.optional(
        v.pipe(v.number(), v.description('BEA regional price parity, all items, US = 100.')),
      ),
    }),
  ),
  priceParitySource: id,
});

const WAGE_COLUMNS = [
  'employment',
  'locationQuotient',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'mean',
] as const;
const wageCell = v.nullable(v.union([v.number(), v.picklist(['#', '*', '**'])]));

const wagesFile = v.strictObject({
  ...schemaLink,
  source: id,
  period: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  columns: v.array(v.picklist(WAGE_COLUMNS)),
  places: v.record(v.string(), v.record(v.string(), v.array(wageCell))),
});

const period = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'must be a year and a month'));

const wageHistoryFile = v.strictObject({
  ...schemaLink,
  source: id,
  priceSource: id,
  columns: v.array(v.picklist(WAGE_COLUMNS)),
  years: v.pipe(
    v.array(
      v.strictObject({
        period,
        priceIndex: v.pipe(
          v.number(),
          v.gtValue(0),
          v.description('Consumer price index (CPI-U, all items) of that month.'),
        ),
      }),
    ),
    v.minLength(2),
    v.description('Oldest first.'),
  ),
  occupations: v.pipe(
    v.record(v.string(), v.record(period, v.array(wageCell))),
    v.description('By code, then by period; a period in which nothing was published is absent.'),
  ),
});

/** The name each schema is written under, and the files it describes. */
export const SCHEMAS = {
  map: mapFile,
  origins: originsFile,
  roles: rolesFile,
  moves: movesFile,
  credentials: credentialsFile,
  programs: programsFile,
  presets: presetsFile,
  mobility: mobilityFile,
  occupations: occupationsFile,
  sources: sourcesFile,
  places: placesFile,
  wages: wagesFile,
} as const;

/** As SCHEMAS, for what the page fetches by itself and is no collection of a map. */
export const FETCHED_SCHEMAS = { wageHistory: wageHistoryFile, schools: schoolsFile } as const;
