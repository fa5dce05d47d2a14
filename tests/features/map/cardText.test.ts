import { expect, test } from 'vitest';
import {
  describeOrigin,
  describeRole,
  nameCard,
  type CardMarks,
} from '../../../src/features/map/cardText.ts';
import { tinyAtlas } from '../../fixtures/renderInApp.tsx';

const { map } = tinyAtlas();
const lead = map.roles.find(({ id }) => id === 'lead')!;
const text = describeRole(lead, map.levels[1]!, map.families[0]!, undefined, 'us');
const noMarks: CardMarks = {
  standing: undefined,
  isHere: false,
  isOpened: false,
  isFilteredOut: false,
};

test('nameCard says of a role what it is; without a profile nothing of the reader', () => {
  expect(nameCard(text, noMarks)).toBe(
    'Records Lead. Senior level, Operations. No pay figure here. Usual minimum education: high school. Emerging role.',
  );
});

test.each([
  [{ standing: 'ready' }, 'Where you stand: Ready.'],
  [{ standing: 'one-step' }, 'Where you stand: One step.'],
  [{ standing: 'further', isHere: true }, 'You are here. Where you stand: Further.'],
  [{ standing: 'ready', isOpened: true }, 'Where you stand: Ready. New with what you try out.'],
] as const)('nameCard says first how the reader stands to a role: %o', (marks, words) => {
  const name = nameCard(text, { ...noMarks, ...marks });

  expect(name.slice(0, name.indexOf(' Senior level'))).toBe(`Records Lead. ${words}`);
});

test('nameCard says last that the filters leave a role out', () => {
  const name = nameCard(text, { ...noMarks, standing: 'further', isFilteredOut: true });

  expect(name).toMatch(/Where you stand: Further\..*Left out by your filters\.$/);
});

test('nameCard says of a starting point that the reader is there', () => {
  const origin = describeOrigin(map.origins[0]!);

  expect(nameCard(origin, { ...noMarks, isHere: true })).toBe(
    'Newcomer. You are here. Starting point outside the field.',
  );
});
