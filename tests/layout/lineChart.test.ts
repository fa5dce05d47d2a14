import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLineChart, type ChartLine } from '../../src/layout/lineChart.ts';

const SIZE = { width: 400, height: 200, left: 50, right: 50, top: 10, bottom: 40 };
const lineOf = (id: string, ...values: readonly (number | undefined)[]): ChartLine => ({
  id,
  values,
  low: values,
  high: values,
});
/** The points of a path of straight lines, as pairs. */
const pointsOf = (path: string) =>
  path
    .split(/(?=[ML])/)
    .filter((part) => part !== '')
    .map((part) => ({
      isStart: part.startsWith('M'),
      at: part.slice(1).replace('Z', '').split(',').map(Number),
    }));

test('a month without a value breaks the line, and the value before it holds to the end of its month', () => {
  const { lines, x } = placeLineChart([lineOf('a', 10, 10, undefined, 20)], 4, 'steps', SIZE);
  const points = pointsOf(lines[0]!.path);
  const starts = points.filter(({ isStart }) => isStart).map(({ at }) => at[0]);

  expect(starts).toEqual([x(0), x(3)]);
  // Level to the end of month 1, and nothing in month 2.
  const xs = points.map(({ at }) => at[0]!);
  expect(xs).toContain(x(2));
  expect(xs.some((one) => one > x(2) && one < x(3))).toBe(false);
  expect(lines[0]!.end).toMatchObject({ month: 4, value: 20 });
});

test('a line without any value has no path and no label', () => {
  const { lines } = placeLineChart([lineOf('a', undefined, undefined)], 2, 'moments', SIZE);

  expect(lines[0]).toMatchObject({ path: '', end: undefined, labelY: undefined });
});

test('everything that is drawn stands inside the plot, 0 is on the scale, and labels do not overlap', () => {
  const value = fc.option(fc.integer({ min: -50_000, max: 2_000_000 }), { nil: undefined });
  const values = fc.array(value, { minLength: 13, maxLength: 13 });
  fc.assert(
    fc.property(
      fc.array(values, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('steps' as const, 'moments' as const),
      (all, kind) => {
        const given = all.map((one, index) => lineOf(`${index}`, ...one));
        const months = kind === 'steps' ? 13 : 12;
        const { lines, y, plot, yTicks } = placeLineChart(given, months, kind, SIZE);

        expect(yTicks).toContain(0);
        for (const { path } of lines) {
          for (const {
            at: [left, top],
          } of pointsOf(path)) {
            expect(left).toBeGreaterThanOrEqual(plot.left);
            expect(left).toBeLessThanOrEqual(plot.right + 0.1);
            expect(top).toBeGreaterThanOrEqual(plot.top - 0.1);
            expect(top).toBeLessThanOrEqual(plot.bottom + 0.1);
          }
        }
        expect(y(0)).toBeLessThanOrEqual(plot.bottom);
        const labels = lines.flatMap(({ labelY }) => labelY ?? []).sort((a, b) => a - b);
        for (const [index, label] of labels.slice(1).entries()) {
          expect(label - labels[index]!).toBeGreaterThanOrEqual(16.9);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('years are told apart where there is room, and fewer are named where there is not', () => {
  const yearsAt = (width: number, years: number) =>
    placeLineChart([lineOf('a', 1)], years * 12, 'moments', { ...SIZE, width }).yearTicks;

  expect(yearsAt(900, 5)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(yearsAt(360, 10)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(yearsAt(360, 30)).toEqual([0, 10, 20, 30]);
});
