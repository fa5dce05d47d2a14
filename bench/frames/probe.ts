import type { AppStore } from '../../src/store/appStore.ts';
import type { Choices } from '../../src/store/choices.ts';

declare global {
  /** Counted by the benchmark's build in each call of RoleCard. */
  var roleCardRenders: number | undefined;
}

/** What bench/frames.ts calls in the page. All times in ms. */
export interface Probe {
  readonly firstDraw: { readonly fromRenderMs: number; readonly fromNavigationMs: number };
  /** From the smallest change that there is until it is painted: no figure below can be less. */
  readonly least: () => Promise<number>;
  /** Drags the map to and fro, one mouse move a frame; gives the time of each frame that moved it. */
  readonly drag: (reachPx: number, frames: number) => Promise<readonly number[]>;
  /** Turns the wheel by `deltaY` once a frame, half of the frames in and half out. */
  readonly zoom: (deltaY: number, frames: number) => Promise<readonly number[]>;
  /** Turns the wheel and waits until the picture rests. */
  readonly zoomAndRest: (deltaY: number, turns: number) => Promise<void>;
  /** Cards on the screen whose lines can be shown. */
  readonly findCards: (count: number) => readonly string[];
  /** From a click on a card until its lines are painted. */
  readonly select: (id: string) => Promise<number>;
  /** From a click on a card until its panel is painted. */
  readonly selectPanel: (id: string) => Promise<number>;
  readonly deselect: () => void;
  /** From the pointer coming over a card until its lines are painted. */
  readonly hover: (id: string) => Promise<number>;
  readonly leave: (id: string) => void;
  /** From a change of choices until the cards that it leaves out are painted so. */
  readonly filter: (change: Partial<Choices>) => Promise<number>;
  /** The same from a click on the first button with this text. */
  readonly press: (text: string) => Promise<number>;
  /** From a change of the arrangement until the first frame of it; then the frames while cards move. */
  readonly arrange: (
    arrange: Choices['arrange'],
  ) => Promise<{ readonly ms: number; readonly frames: readonly number[] }>;
  readonly countCardRenders: () => number;
}

export function createProbe(store: AppStore, firstDraw: Probe['firstDraw']): Probe {
  return {
    firstDraw,
    least: () =>
      timeUntil(
        () => document.body.style.setProperty('border-top', `${Math.random()}px solid red`),
        () => true,
      ),
    drag: async (reachPx, frames) => {
      const { stage, x, y } = findStage();
      dispatchMouse(stage, 'mousedown', x, y);
      const times = await runFrames(frames, (frame) => {
        const turn = (frame / FRAMES_PER_TURN) * 2 * Math.PI;
        dispatchMouse(
          window,
          'mousemove',
          x + 60 * Math.sin(turn),
          y - (reachPx * (1 - Math.cos(turn))) / 2,
        );
      });
      dispatchMouse(window, 'mouseup', x, y);
      return times;
    },
    zoom: (deltaY, frames) =>
      runFrames(frames, (frame) => turnWheel(frame % 40 < 20 ? deltaY : -deltaY)),
    zoomAndRest: async (deltaY, turns) => {
      await runFrames(turns, () => turnWheel(deltaY));
      await pause(300);
    },
    findCards,
    select: (id) =>
      timeUntil(
        () => click(cardOf(id)!),
        () => hasLines(id) && isCurrent(id),
      ),
    selectPanel: (id) =>
      timeUntil(
        () => click(cardOf(id)!),
        () => document.querySelector(`[aria-labelledby='role-${id}']`) !== null,
      ),
    deselect: () => store.getState().chooseRole(undefined),
    hover: (id) =>
      timeUntil(
        () => point('pointerover', cardOf(id)!),
        () => hasLines(id),
      ),
    leave: (id) => point('pointerout', cardOf(id)!),
    filter: (change) =>
      timeChangeOfOut(() => {
        const { choices, setChoices } = store.getState();
        setChoices({ ...choices, ...change });
      }),
    press: (text) =>
      timeChangeOfOut(() =>
        click(
          [...document.querySelectorAll('button')].find((button) =>
            button.textContent?.includes(text),
          )!,
        ),
      ),
    arrange: async (arrange) => {
      const before = listPlaces();
      const ms = await timeUntil(
        () => {
          const { choices, setChoices } = store.getState();
          setChoices({ ...choices, arrange });
        },
        () => listPlaces() !== before,
      );
      return { ms, frames: await timeFrames(24) };
    },
    countCardRenders: () => globalThis.roleCardRenders ?? 0,
  };
}

const FRAMES_PER_TURN = 120;

/** Resolves with the time just after the frame that paints what makes `isDone` true. */
export async function untilPainted(isDone: () => boolean): Promise<number> {
  do await nextFrame();
  while (!isDone());
  await afterPaint();
  return performance.now();
}

async function timeUntil(act: () => void, isDone: () => boolean): Promise<number> {
  await nextFrame();
  await afterPaint();
  const start = performance.now();
  act();
  return (await untilPainted(isDone)) - start;
}

async function timeChangeOfOut(act: () => void): Promise<number> {
  const countOut = () => document.querySelectorAll('[data-role-id][data-out]').length;
  const before = countOut();
  return timeUntil(act, () => countOut() !== before);
}

/**
 * Acts once a frame; the time from each frame to the next holds all that the
 * act brought about. Frames in which the picture stayed are left out: an idle
 * browser waits.
 */
async function runFrames(count: number, act: (frame: number) => void): Promise<readonly number[]> {
  const times: number[] = [];
  const picture = findStage().stage.firstElementChild as HTMLElement;
  const readPlace = () => picture.style.transform || picture.getAttribute('transform');
  let place = readPlace();
  await nextFrame();
  let last = performance.now();
  for (let frame = 0; frame < count; frame += 1) {
    act(frame);
    await nextFrame();
    const now = performance.now();
    const nextPlace = readPlace();
    if (nextPlace !== place) times.push(now - last);
    place = nextPlace;
    last = now;
  }
  return times;
}

/** The next frames, whatever moves in them. */
async function timeFrames(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < count; frame += 1) {
    await nextFrame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
}

const nextFrame = () => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve()));
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** A message sent in a frame arrives when the frame has been painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

function findStage() {
  const stage = document.querySelector<HTMLElement>('[aria-roledescription="career map"]')!;
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { stage, x: left + width / 2, y: top + height / 2 };
}

function dispatchMouse(target: EventTarget, type: string, clientX: number, clientY: number): void {
  const buttons = type === 'mouseup' ? 0 : 1;
  target.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      view: window,
      buttons,
      clientX,
      clientY,
    }),
  );
}

function turnWheel(deltaY: number): void {
  const { stage, x, y } = findStage();
  stage.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      view: window,
      deltaY,
      clientX: x,
      clientY: y,
    }),
  );
}

function point(type: 'pointerover' | 'pointerout', target: Element): void {
  const relatedTarget = type === 'pointerout' ? document.body : null;
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerType: 'mouse', relatedTarget }),
  );
}

const click = (element: Element) =>
  void element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
  );

const cardOf = (id: string) =>
  document.querySelector(`[aria-roledescription="career map"] [data-role-id="${id}"]`);
const isCurrent = (id: string) => cardOf(id)?.getAttribute('aria-current') === 'true';
const hasLines = (id: string) =>
  document.querySelector(
    `[data-look='way-out'][data-move-id^='${id}__'], [data-look='way-in'][data-move-id$='__${id}']`,
  ) !== null;

/** Spread over the screen, so that the camera moves between them. */
function findCards(count: number): readonly string[] {
  const { stage } = findStage();
  const view = stage.getBoundingClientRect();
  const inView = [...stage.querySelectorAll<HTMLElement>('[data-role-id]')].filter((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
  });
  const step = inView.length / count;
  return Array.from(
    { length: count },
    (_, index) => inView[Math.floor(index * step)]!.dataset['roleId']!,
  );
}

/** Where cards stand, to see that they have moved. */
function listPlaces(): string {
  return [
    ...document.querySelectorAll<HTMLElement>('[aria-roledescription="career map"] [data-role-id]'),
  ]
    .slice(0, 20)
    .map((card) => card.style.transform || card.getAttribute('transform'))
    .join();
}
