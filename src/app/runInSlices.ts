/** Longer, and a newer question would wait noticeably for its turn. */
const SLICE_MS = 8;

/**
 * Runs a generator to its end in slices of some milliseconds, and lets what has
 * come meanwhile (messages, a cancel) have its turn in between. `onStep` gets
 * what is yielded. Once cancelled `done` never settles; it rejects with what
 * the generator throws.
 */
export function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void,
): { readonly done: Promise<Result>; readonly cancel: () => void } {
  // Timers would wait some milliseconds each time; a message does not.
  const { port1, port2 } = new MessageChannel();
  let isOver = false;
  const end = () => {
    isOver = true;
    port1.close();
  };
  const done = new Promise<Result>((resolve, reject) => {
    port2.addEventListener('message', () => {
      // A message on its way still comes after the port is closed.
      if (isOver) return;
      const pauseAt = performance.now() + SLICE_MS;
      try {
        for (;;) {
          const step = work.next();
          if (step.done === true) {
            end();
            resolve(step.value);
            return;
          }
          onStep(step.value);
          if (isOver) return;
          if (performance.now() >= pauseAt) break;
        }
        port1.postMessage(undefined);
      } catch (error) {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    port2.start();
    port1.postMessage(undefined);
  });
  return { done, cancel: end };
}
