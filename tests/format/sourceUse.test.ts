import { expect, test } from 'vitest';
import { countSourceUse } from '../../src/format/sourceUse.ts';

const FILES = {
  'sources.json': {
    sources: [
      { id: 'agency', grade: 'published' },
      { id: 'blog', grade: 'secondary' },
      { id: 'us', grade: 'editorial' },
      { id: 'unused', grade: 'published' },
    ],
  },
  'roles/ops.json': {
    roles: [
      { id: 'clerk', sources: { title: ['agency'], duties: ['agency', 'us'] } },
      { id: 'lead', sources: { title: ['blog', 'agency'], duties: ['us'] } },
    ],
  },
  'roles/rev.json': {
    roles: [
      { id: 'coder', sources: { title: ['agency'] } },
      { id: 'biller', beginners: [{ sources: ['agency'] }], sources: { title: ['agency'] } },
    ],
  },
  'credentials.json': {
    credentials: [
      {
        id: 'badge',
        fees: [{ sources: ['blog'] }, { sources: ['blog'] }],
        renewal: { cycleMonths: { sources: ['us'] } },
      },
    ],
  },
  'wages/us.json': { source: 'agency', places: { us: { a: [1], b: [2] } } },
  'wages/metros/tx.json': { source: 'agency', places: { x: { a: [1] } } },
};

test('countSourceUse counts each stated list once, by field, under its least sure source', () => {
  const { kinds } = countSourceUse(FILES);
  const grades = (published: number, secondary: number, editorial: number) => ({
    published,
    secondary,
    derived: 0,
    editorial,
  });

  expect(kinds).toEqual([
    { id: 'roles:title', count: 4, grades: grades(3, 1, 0) },
    { id: 'roles:duties', count: 2, grades: grades(0, 0, 2) },
    { id: 'roles:beginners', count: 1, grades: grades(1, 0, 0) },
    { id: 'credentials:fees', count: 2, grades: grades(0, 2, 0) },
    { id: 'credentials:renewal.cycleMonths', count: 1, grades: grades(0, 0, 1) },
    { id: 'wages:source', count: 3, grades: grades(3, 0, 0) },
  ]);
});

test('countSourceUse says what each source feeds, by name where it is little, and nothing of an unused one', () => {
  const { feeds } = countSourceUse(FILES);

  expect(feeds).toEqual({
    agency: [
      { collection: 'roles', factCount: 6, subjectCount: 4, subjects: [] },
      { collection: 'wages', factCount: 3, subjectCount: 0, subjects: [] },
    ],
    blog: [
      { collection: 'roles', factCount: 1, subjectCount: 1, subjects: ['lead'] },
      { collection: 'credentials', factCount: 2, subjectCount: 1, subjects: ['badge'] },
    ],
    us: [
      { collection: 'roles', factCount: 2, subjectCount: 2, subjects: ['clerk', 'lead'] },
      { collection: 'credentials', factCount: 1, subjectCount: 1, subjects: ['badge'] },
    ],
  });
});
