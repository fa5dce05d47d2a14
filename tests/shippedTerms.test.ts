import { describe, expect, test } from 'vitest';
import { buildGlossary, findEntries } from '../src/domain/guide/buildGlossary.ts';
import { parseGuide } from '../src/format/guide/parseGuide.ts';
import { parseCareerMap } from '../src/format/parseCareerMap.ts';
import { readGuideFiles, readMapFiles } from '../tools/readMapFiles.ts';

const { atlas } = parseCareerMap(readMapFiles('data/him-us'));
const { terms } = parseGuide(readGuideFiles('data/him-us'), atlas!).parts!.terms;
const sources = import.meta.glob<string>('../src/{app,features,parts}/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the shipped glossary', () => {
  test('has every term that the interface explains', () => {
    const used = Object.values(sources).flatMap((text) =>
      [...text.matchAll(/<TermMark\s+id="([^"]+)"|\bterm: '([^']+)'/g)].map(
        ([, id, term]) => id ?? term!,
      ),
    );

    expect(used.length).toBeGreaterThan(4);
    const known = terms.map(({ id }) => id);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('explains every mark of accreditation', () => {
    const known = terms.map(({ id }) => id);

    expect(atlas!.details.accreditations.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  test.each([
    'HIM',
    'EHR',
    'EMR',
    'ICD-10-CM',
    'ICD-10-PCS',
    'CPT',
    'HCPCS',
    'DRG',
    'HCC',
    'CDI',
    'MPI',
    'ROI',
    'PHI',
    'HIPAA',
    'HITECH',
    'CAHIIM',
    'AHIMA',
    'AAPC',
    'CEU',
    'RHIT',
    'RHIA',
    'SOC',
    'OEWS',
    'HL7',
    'FHIR',
  ])('finds %s by itself', (acronym) => {
    const found = findEntries(buildGlossary(terms, atlas!.map.credentials), acronym);

    const names = found.flatMap((entry) =>
      entry.kind === 'term' ? [entry.name, ...(entry.term.otherNames ?? [])] : [entry.name],
    );
    expect(names).toContain(acronym);
  });

  test('says each meaning in three sentences at most', () => {
    const long = terms.filter(({ definition }) => definition.split(/[.!?](?:\s|$)/).length > 4);

    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
