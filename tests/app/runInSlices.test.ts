import { expect, test } from 'vitest';
import { runInSlices } from '../../src/app/runInSlices.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5, 'later'));

test('runInSlices goes to the end, and tells each step on the way', async () => {
  const steps: number[] = [];
  function* work() {
    yield 1;
    yield 2;
    return 'done';
  }

  const { done } = runInSlices(work(), (step) => steps.push(step));

  expect(await done).toBe('done');
  expect(steps).toEqual([1, 2]);
});

test('runInSlices does nothing more once it is cancelled, and never ends', async () => {
  const steps: number[] = [];
  function* endless(): Generator<number, never> {
    for (let step = 1; ; step += 1) yield step;
  }

  const { done, cancel } = runInSlices(endless(), (step) => {
    steps.push(step);
    if (step === 3) cancel();
  });

  await expect(Promise.race([done, soon()])).resolves.toBe('later');
  expect(steps).toEqual([1, 2, 3]);
});

test('runInSlices passes on what the work throws', async () => {
  function* broken(): Generator<number, never> {
    yield 1;
    throw new Error('no such role');
  }

  await expect(runInSlices(broken(), () => undefined).done).rejects.toThrow('no such role');
});
