import { describe, expect, test } from 'vitest';
import { tinyFiles } from '../fixtures/tinyAtlas.ts';
import { problemsAfter, type Change } from './problemsAfter.ts';

const itemOf = (file: string, field: string, index: number): unknown =>
  (tinyFiles()[file] as Record<string, readonly unknown[]>)[field]![index];

describe('files that do not fit together', () => {
  const selfNeeding =
    'can never be met: it needs itself, directly or through others, or a program that is not there';

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      'a role repeats the id of an origin',
      [
        [
          'origins.json',
          'origins[1]',
          { ...Object(itemOf('origins.json', 'origins', 0)), id: 'coder' },
        ],
      ],
      [
        'roles/rev.json: roles[0].id: repeats the id "coder" of origins.json: origins[1]',
        'moves/rev.json: moves[0].kind: is "entry" for a move from an origin, and only for that',
      ],
    ],
    [
      'a source is listed twice',
      [['sources.json', 'sources[2]', itemOf('sources.json', 'sources', 1)]],
      ['sources.json: sources[2].id: repeats the id "survey" of sources.json: sources[1]'],
    ],
    [
      'an occupation is listed twice',
      [['occupations.json', 'occupations[2]', itemOf('occupations.json', 'occupations', 0)]],
      ['occupations.json: occupations[2].soc: repeats the code "29-2072" of occupations[0]'],
    ],
    [
      'a lane is unknown',
      [['roles/rev.json', 'roles[0].family', 'revv']],
      ['roles/rev.json: roles[0].family: no family has the id "revv"; did you mean "rev"?'],
    ],
    [
      'an unknown id is near to none',
      [['roles/rev.json', 'roles[0].settings[0]', 'moon']],
      ['roles/rev.json: roles[0].settings[0]: no setting has the id "moon"'],
    ],
    [
      'a level is unknown',
      [['roles/ops.json', 'roles[1].level', 'seniors']],
      ['roles/ops.json: roles[1].level: no level has the id "seniors"; did you mean "senior"?'],
    ],
    [
      'a required credential is unknown',
      [['roles/ops.json', 'roles[1].requires.allOf[0].anyOf[0].credential', 'bagde']],
      [
        'roles/ops.json: roles[1].requires.allOf[0].anyOf[0].credential: ' +
          'no credential has the id "bagde"; did you mean "badge"?',
      ],
    ],
    [
      'experience counts in an unknown family or role',
      [['roles/ops.json', 'roles[1].requires.allOf[1].in[1]', 'codr']],
      [
        'roles/ops.json: roles[1].requires.allOf[1].in[1]: ' +
          'no role has the id "codr"; did you mean "coder"?',
      ],
    ],
    [
      'a statement, a field and an accreditation are unknown',
      [
        ['roles/ops.json', 'roles[1].prefers.attest', 'members'],
        ['credentials.json', 'credentials[0].eligibility.requires.field', 'hims'],
        ['programs.json', 'programs[1].accreditation', 'cahim'],
      ],
      [
        'roles/ops.json: roles[1].prefers.attest: ' +
          'no attestation has the id "members"; did you mean "member"?',
        'credentials.json: credentials[0].eligibility.requires.field: ' +
          'no field has the id "hims"; did you mean "him"?',
        'programs.json: programs[1].accreditation: ' +
          'no accreditation has the id "cahim"; did you mean "cahiim"?',
      ],
    ],
    [
      'sources are unknown, at any depth',
      [
        ['roles/ops.json', 'roles[0].sources.title[0]', 'owns'],
        ['credentials.json', 'credentials[1].fees[0].sources[0]', 'surveys'],
        ['places.json', 'priceParitySource', 'surve'],
        ['wages/us.json', 'source', 'nobody'],
      ],
      [
        'roles/ops.json: roles[0].sources.title[0]: no source has the id "owns"; did you mean "own"?',
        'credentials.json: credentials[1].fees[0].sources[0]: ' +
          'no source has the id "surveys"; did you mean "survey"?',
        'places.json: priceParitySource: no source has the id "surve"; did you mean "survey"?',
        'wages/us.json: source: no source has the id "nobody"',
      ],
    ],
    [
      'programs and replacements are unknown',
      [
        ['origins.json', 'origins[0].programs[0]', 'h'],
        ['programs.json', 'programs[0].next[0]', 'asociate'],
        ['credentials.json', 'credentials[2].status.replacedBy', 'bdge'],
        ['credentials.json', 'credentials[1].buildsOn', ['badges']],
      ],
      [
        'origins.json: origins[0].programs[0]: no program has the id "h"; did you mean "hs"?',
        'credentials.json: credentials[1].buildsOn[0]: ' +
          'no credential has the id "badges"; did you mean "badge"?',
        'credentials.json: credentials[2].status.replacedBy: ' +
          'no credential has the id "bdge"; did you mean "badge"?',
        'programs.json: programs[0].next[0]: ' +
          'no program has the id "asociate"; did you mean "associate"?',
      ],
    ],
    [
      'a move starts nowhere',
      [
        ['moves/rev.json', 'moves[0].from', 'codr'],
        ['moves/rev.json', 'moves[0].id', 'codr__lead'],
      ],
      ['moves/rev.json: moves[0].from: no role has the id "codr"; did you mean "coder"?'],
    ],
    [
      'a move is not named after its ends',
      [['moves/rev.json', 'moves[0].id', 'lead__coder']],
      ['moves/rev.json: moves[0].id: must be "coder__lead", after the move\'s two ends'],
    ],
    [
      'a move leads to where it starts',
      [
        ['moves/rev.json', 'moves[0].to', 'coder'],
        ['moves/rev.json', 'moves[0].id', 'coder__coder'],
      ],
      ['moves/rev.json: moves[0].to: leads to where it starts'],
    ],
    [
      'a move from an origin is a promotion',
      [['moves/origins.json', 'moves[1].kind', 'promotion']],
      [
        'moves/origins.json: moves[1].kind: is "entry" for a move from an origin, and only for that',
      ],
    ],
    [
      'a promotion leads down',
      [
        ['roles/rev.json', 'roles[0].level', 'senior'],
        ['roles/ops.json', 'roles[1].level', 'entry'],
      ],
      ["moves/rev.json: moves[0].kind: a promotion can't lead down from senior to entry"],
    ],
    [
      'promotions run in two circles',
      [
        ['roles/ops.json', 'roles[1].level', 'entry'],
        [
          'roles/ops.json',
          'roles[1].wageBand',
          { low: 'p10', middle: 'p50', high: 'p90', why: 'Equal.' },
        ],
        [
          'roles/ops.json',
          'roles[0].wageBand',
          { low: 'p10', middle: 'p50', high: 'p90', why: 'Equal.' },
        ],
        ['moves/ops.json', 'moves[1]', promotion('lead', 'clerk')],
        ['moves/ops.json', 'moves[2]', promotion('lead', 'coder')],
      ],
      [
        'moves/ops.json: moves[0]: promotions run in a circle: clerk > lead > clerk',
        'moves/ops.json: moves[2]: promotions run in a circle: lead > coder > lead',
      ],
    ],
    [
      'nothing leads to a role',
      [['moves/origins.json', 'moves[1]', undefined]],
      ['roles/rev.json: roles[0]: no moves lead from an origin to "coder"'],
    ],
    [
      'roles lead only to each other',
      [
        ['moves/origins.json', 'moves[1]', undefined],
        ['moves/ops.json', 'moves[0]', undefined],
      ],
      [
        'roles/ops.json: roles[1]: no moves lead from an origin to "lead"',
        'roles/rev.json: roles[0]: no moves lead from an origin to "coder"',
      ],
    ],
    [
      'a retired credential is required, even as one of several',
      [['roles/ops.json', 'roles[1].requires.allOf[0].anyOf[0].credential', 'old-badge']],
      [
        'roles/ops.json: roles[1].requires.allOf[0].anyOf[0].credential: ' +
          'asks for "old-badge", which is retired; it became "badge"',
      ],
    ],
    [
      'a renamed credential is required by another and by a move',
      [
        ['credentials.json', 'credentials[2].status.value', 'renamed'],
        [
          'credentials.json',
          'credentials[1].eligibility.requires.allOf[0].credential',
          'old-badge',
        ],
        ['moves/ops.json', 'moves[0].requires', { credential: 'old-badge' }],
      ],
      [
        'moves/ops.json: moves[0].requires.credential: ' +
          'asks for "old-badge", which is renamed; it became "badge"',
        'credentials.json: credentials[1].eligibility.requires.allOf[0].credential: ' +
          'asks for "old-badge", which is renamed; it became "badge"',
      ],
    ],
    [
      'a credential needs itself',
      [
        [
          'credentials.json',
          'credentials[1].eligibility.requires.allOf[0].credential',
          'big-badge',
        ],
      ],
      [`credentials.json: credentials[1].eligibility.requires: ${selfNeeding}`],
    ],
    [
      'credentials need each other',
      [['credentials.json', 'credentials[0].eligibility.requires', { credential: 'big-badge' }]],
      [
        `credentials.json: credentials[0].eligibility.requires: ${selfNeeding}`,
        `credentials.json: credentials[1].eligibility.requires: ${selfNeeding}`,
      ],
    ],
    [
      'a program needs itself, and so does what needs it',
      [['programs.json', 'programs[1].requires', { program: 'associate', field: 'him' }]],
      [
        `credentials.json: credentials[0].eligibility.requires: ${selfNeeding}`,
        `credentials.json: credentials[1].eligibility.requires: ${selfNeeding}`,
        `programs.json: programs[1].requires: ${selfNeeding}`,
      ],
    ],
    [
      'an occupation has no wages',
      [['wages/us.json', 'places.us.29-2072', undefined]],
      [0, 1]
        .map(
          (index) =>
            `roles/ops.json: roles[${index}].occupation.soc: 29-2072 has no national wages in wages/us.json`,
        )
        .concat(
          'roles/rev.json: roles[0].occupation.soc: 29-2072 has no national wages in wages/us.json',
        ),
    ],
    [
      'an occupation is not described',
      [['roles/rev.json', 'roles[0].occupation.soc', '15-1211']],
      [
        'roles/rev.json: roles[0].occupation.soc: 15-1211 has no national wages in wages/us.json',
        'roles/rev.json: roles[0].occupation.soc: 15-1211 is not in occupations.json; run the wage tool',
      ],
    ],
    [
      'the national figures have a gap, a stranger and a fall',
      [
        ['wages/us.json', 'places.us.29-2072', [1000, 30, 40, 50, 60, 55]],
        ['wages/us.json', 'places.us.11-9111', [500, 60]],
        ['wages/us.json', 'places.tx1', { '99-9999': [1, 1, 1, 1, 1, 1] }],
      ],
      [
        'wages/us.json: places.us.29-2072: has percentiles that fall',
        'wages/us.json: places.us.11-9111: has 2 figures for 6 columns',
        'wages/us.json: places.tx1: no place has the id "tx1"; did you mean "tx"?',
        'wages/us.json: places.tx1.99-9999: 99-9999 is not in occupations.json; run the wage tool',
      ],
    ],
    [
      'a percentile is not published at all',
      [['wages/us.json', 'columns[5]', 'mean']],
      ['wages/us.json: columns: has no p90'],
    ],
    [
      'a band does not rise',
      [['roles/ops.json', 'roles[0].wageBand.high', 'p25']],
      ['roles/ops.json: roles[0].wageBand: must rise from low to middle to high'],
    ],
    [
      'pay falls along a promotion without a word',
      [
        [
          'roles/ops.json',
          'roles[1].wageBand',
          { low: 'p10', middle: 'p25', high: 'p50', why: 'Low.' },
        ],
      ],
      [
        'moves/rev.json: moves[0]: the middle of the pay band falls from $50 to $40; ' +
          'say why in payFalls, or review the bands',
      ],
    ],
    [
      'a word is said about pay that does not fall',
      [['moves/rev.json', 'moves[0].payFalls', 'It falls.']],
      ['moves/rev.json: moves[0].payFalls: the middle of the pay band does not fall'],
    ],
    [
      'two roles have one title',
      [['roles/rev.json', 'roles[0].title', 'Records clerk']],
      ['roles/rev.json: roles[0].title: "Records clerk" is the title of clerk already'],
    ],
    [
      'another title is the title of a role',
      [['roles/rev.json', 'roles[0].alternateTitles', ['records clerk']]],
      [
        'roles/rev.json: roles[0].alternateTitles[0]: ' +
          '"records clerk" belongs to clerk already; list it as a shared title of both',
      ],
    ],
    [
      'two roles list the same other title',
      [['roles/ops.json', 'roles[0].alternateTitles', ['Medical Coder']]],
      [
        'roles/rev.json: roles[0].alternateTitles[0]: ' +
          '"Medical Coder" belongs to clerk already; list it as a shared title of both',
      ],
    ],
    [
      'a role lists a title twice',
      [['roles/rev.json', 'roles[0].alternateTitles', ['Coder', 'Medical Coder', 'Medical coder']]],
      [
        'roles/rev.json: roles[0].alternateTitles[0]: "Coder" is listed for this role already',
        'roles/rev.json: roles[0].alternateTitles[2]: "Medical coder" is listed for this role already',
      ],
    ],
    [
      'a shared title is owned as well',
      [
        ['roles/ops.json', 'roles[0].sharedTitles', ['Medical Coder']],
        ['roles/ops.json', 'roles[1].sharedTitles', ['Medical Coder']],
      ],
      [
        'roles/rev.json: roles[0].alternateTitles[0]: "Medical Coder" is a shared title of clerk, lead',
      ],
    ],
    [
      'a title is shared with nobody',
      [['roles/ops.json', 'roles[0].sharedTitles', ['Keeper']]],
      [
        'roles/ops.json: roles[0].sharedTitles[0]: ' +
          '"Keeper" is shared with no other role; make it an alternate title',
      ],
    ],
  ])('are reported where they are: %s', (_what, changes, expected) => {
    expect(problemsAfter(...changes)).toEqual(expected);
  });

  test('are all reported at once', () => {
    expect(
      problemsAfter(
        ['roles/rev.json', 'roles[0].family', 'revv'],
        ['roles/ops.json', 'roles[0].wageBand.high', 'p25'],
        ['moves/rev.json', 'moves[0].id', 'lead__coder'],
        ['sources.json', 'sources[2]', itemOf('sources.json', 'sources', 1)],
      ),
    ).toHaveLength(4);
  });

  test('are not looked at before every shape is sound, so that no problem is a mere echo', () => {
    const problems = problemsAfter(
      ['map.json', 'families', []],
      ['roles/ops.json', 'roles[0].title', 12],
    );

    expect(problems).toEqual([
      expect.stringContaining('map.json: families: '),
      expect.stringContaining('roles/ops.json: roles[0].title: '),
    ]);
  });
});

function promotion(from: string, to: string): unknown {
  return { ...Object(itemOf('moves/ops.json', 'moves', 0)), id: `${from}__${to}`, from, to };
}
