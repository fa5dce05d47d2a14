import { expect, test } from 'vitest';
import type { PlanStudy } from '../../../../src/domain/plan/planModel.ts';
import { listEvents } from '../../../../src/features/plan/timeline/listEvents.ts';
import { planOf } from '../../../fixtures/planOf.ts';

const study = (given: Partial<PlanStudy>): PlanStudy => ({
  kind: 'program',
  id: 'degree',
  start: 0,
  end: 0,
  isCompletion: false,
  neededFor: 0,
  usd: undefined,
  renewals: [],
  ...given,
});

test('in one month what is finished comes before the exam and the move it allows, and new study last', () => {
  const plan = planOf({
    studies: [
      study({ id: 'first', start: 0, end: 24 }),
      study({ kind: 'credential', id: 'badge', start: 24, end: 24 }),
      study({ id: 'second', start: 24, end: 48, neededFor: 1 }),
    ],
    stops: [
      { move: undefined, role: 'coder', month: 24 },
      { move: undefined, role: 'lead', month: 48 },
    ],
  });

  const told = listEvents(plan).map((event) => [
    event.month,
    event.kind,
    'study' in event ? event.study.id : event.kind === 'move' ? event.stop.role : '',
  ]);

  expect(told).toEqual([
    [0, 'start', ''],
    [0, 'begin', 'first'],
    [24, 'finish', 'first'],
    [24, 'exam', 'badge'],
    [24, 'move', 'coder'],
    [24, 'begin', 'second'],
    [48, 'finish', 'second'],
    [48, 'move', 'lead'],
  ]);
});

test('a move tells from where it is and how long one stayed there, and renewals are told once, from the first on', () => {
  const plan = planOf({
    studies: [
      study({
        kind: 'credential',
        id: 'badge',
        renewals: [
          { month: 24, usd: undefined },
          { month: 28, usd: undefined },
        ],
      }),
    ],
    stops: [
      { move: undefined, role: 'coder', month: 6 },
      { move: undefined, role: 'lead', month: 30 },
    ],
  });

  const events = listEvents(plan);

  expect(events.map(({ kind, month }) => `${kind} ${month}`)).toEqual([
    'start 0',
    'exam 0',
    'move 6',
    'renewal 24',
    'move 30',
  ]);
  expect(events[3]).toMatchObject({ renewals: [{ month: 24 }, { month: 28 }] });
  expect(events.filter(({ kind }) => kind === 'move')).toMatchObject([
    { from: 'clerk', stayed: 6 },
    { from: 'coder', stayed: 24 },
  ]);
});
