import type { Mobility } from '../../src/domain/model.ts';

/** JSON as the formatter has it: a group over several lines, a move on one. */
export function formatMobility({ source, period, groups, moves }: Mobility): string {
  const head = { $schema: '../schema/mobility.schema.json', source, period };
  return [
    '{',
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${quote(value)},`),
    '  "groups": [',
    groups
      .map(({ id, title, socs, stayShare }) =>
        [
          '    {',
          `      "id": ${quote(id)},`,
          `      "title": ${quote(title)},`,
          `      "socs": [${socs.map(quote).join(', ')}],`,
          `      "stayShare": ${stayShare}`,
          '    }',
        ].join('\n'),
      )
      .join(',\n'),
    '  ],',
    '  "moves": [',
    moves
      .map(
        ({ from, to, share }) =>
          `    { "from": ${quote(from)}, "to": ${quote(to)}, "share": ${share} }`,
      )
      .join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

const quote = (text: string): string => JSON.stringify(text);
