import { expect, test } from 'vitest';
import { judgeDeadline, listFirstSteps } from '../../../src/domain/plan/deadline.ts';
import { planOf } from '../../fixtures/planOf.ts';

test('judgeDeadline tells the months to spare, and whether the longest programs fit, too', () => {
  const plan = planOf({ months: 30, monthsRange: { low: 24, high: 36 } });

  expect(judgeDeadline(plan, 30)).toEqual({ fits: true, spareMonths: 0, fitsAtLongest: false });
  expect(judgeDeadline(plan, 36)).toEqual({ fits: true, spareMonths: 6, fitsAtLongest: true });
  expect(judgeDeadline(plan, 29)).toEqual({ fits: false, spareMonths: -1, fitsAtLongest: false });
});

test('listFirstSteps names what begins and what happens by then', () => {
  const study = {
    kind: 'program' as const,
    id: 'degree',
    start: 0,
    end: 24,
    isCompletion: false,
    neededFor: 0,
    usd: undefined,
    renewals: [],
  };
  const plan = planOf({
    studies: [study, { ...study, id: 'later', start: 24, end: 30 }],
    stops: [
      { move: undefined, role: 'coder', month: 2 },
      { move: undefined, role: 'lead', month: 24 },
    ],
  });

  expect(listFirstSteps(plan, 2)).toEqual({ studies: [0], stops: [0] });
});
