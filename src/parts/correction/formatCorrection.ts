import type { Source } from '../../domain/model.ts';

/** What someone who mends the data needs to know of the fact in question. */
export interface CorrectionFact {
  /** What is stated, as in "the pay". */
  readonly of: string;
  /** As it stands on the page, where that is known. */
  readonly value?: string | undefined;
  readonly year?: number | undefined;
  readonly sources: readonly Source[];
}

/** A correction to be completed by the reader. The address is without the query: what they chose is their own. */
export function formatCorrection(
  { of, value, year, sources }: CorrectionFact,
  page: { readonly title: string; readonly address: string },
  data: { readonly id: string; readonly asOf: string },
): string {
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Page', page.title],
    ['Address', page.address],
    ['Fact', of],
    ['It says', value],
    ['Year', year === undefined ? undefined : String(year)],
    ['Sources', sources.map(nameSource).join('; ')],
    ['Data', `${data.id} of ${data.asOf}`],
  ];
  return [
    'Correction to the HIM Career Atlas',
    '',
    ...lines.flatMap(([name, said]) =>
      said === undefined || said === '' ? [] : `${name}: ${said}`,
    ),
    '',
    'What is wrong: ',
    'What it should say: ',
    'Where that can be read (publisher, page, year): ',
    '',
  ].join('\n');
}

function nameSource({ id, publisher, title, year }: Source): string {
  return `${publisher}, ${title}, ${year} (${id})`;
}
