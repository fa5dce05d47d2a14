import { expect, test } from 'vitest';
import {
  buildCredentialRows,
  searchRows,
  sortRows,
  splitByStatus,
} from '../../../src/features/credentials/credentialRows.ts';
import { indexDetails } from '../../../src/parts/detailsIndex.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

function rowsOf(changes: Readonly<Record<string, unknown>> = {}) {
  const atlas = tinyAtlas(changes);
  const index = indexDetails(atlas.details);
  return buildCredentialRows(atlas.details.credentials, atlas.map.roles, index.sourcesById);
}

const idsOf = (rows: readonly { readonly credential: { readonly id: string } }[]) =>
  rows.map(({ credential }) => credential.id);

test('buildCredentialRows says what an exam costs, how sure that is, and who asks for it', () => {
  const [badge] = rowsOf();

  expect(badge).toMatchObject({
    examFee: { low: 100, high: 100 },
    feeGrades: ['editorial'],
    renewalMonths: undefined,
    requiredBy: 1,
    preferredBy: 0,
  });
});

test('splitByStatus keeps those that can’t be earned apart', () => {
  const { granted, past } = splitByStatus(rowsOf());

  expect(idsOf(granted)).toEqual(['badge', 'big-badge']);
  expect(idsOf(past)).toEqual(['old-badge']);
});

test('searchRows wants every word, in any letter case', () => {
  expect(idsOf(searchRows(rowsOf(), 'issuer OLD'))).toEqual(['old-badge']);
  expect(searchRows(rowsOf(), 'issuer nowhere')).toEqual([]);
});

test('sortRows keeps a missing figure last in both directions', () => {
  const rows = rowsOf({
    'credentials.json: credentials[0].fees': [],
    'credentials.json: credentials[2].fees[0].usd': 900,
  });

  expect(idsOf(sortRows(rows, 'fee', false))).toEqual(['big-badge', 'old-badge', 'badge']);
  expect(idsOf(sortRows(rows, 'fee', true))).toEqual(['old-badge', 'big-badge', 'badge']);
});
