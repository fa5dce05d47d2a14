import { expect, test } from 'vitest';
import { findExamFee } from '../../src/domain/examFee.ts';

const fee = (what: string, usd?: number | { readonly low: number; readonly high: number }) => ({
  what,
  usd,
  sources: [],
});

test('findExamFee spans the exam’s fees and leaves out what is not for the exam', () => {
  const fees = [
    fee('Exam, member', 229),
    fee('Exam, nonmember', { low: 299, high: 320 }),
    fee('Membership, per year', 900),
    fee('Example book', 5),
  ];

  expect(findExamFee({ fees })).toEqual({ low: 229, high: 320 });
});

test('findExamFee is undefined, not 0, where no figure is known', () => {
  expect(findExamFee({ fees: [fee('Exam'), fee('Renewal', 10)] })).toBeUndefined();
});
