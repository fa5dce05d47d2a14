import type { AppStore } from '../../src/store/appStore.ts';
import type { Choices } from '../../src/store/choices.ts';
import { click, dispatchMouse, findStage, point, turnWheel } from './gestures.ts';
import { pause, timeFrames, timeMovingFrames, timeUntil } from './timing.ts';

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
  const speck = document.createElement('div');
  speck.style.cssText = 'position: fixed; width: 4px; height: 4px; background: #888';
  document.body.append(speck);
  return {
    firstDraw,
    least: () =>
      timeUntil(
        () => (speck.style.opacity = speck.style.opacity === '1' ? '0.5' : '1'),
        () => true,
      ),
    drag: async (reachPx, frames) => {
      const { stage, picture, x, y } = findStage();
      dispatchMouse(stage, 'mousedown', x, y);
      const times = await timeMovingFrames(picture, frames, (frame) => {
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
    zoom: (deltaY, frames) => {
      const { stage, picture, x, y } = findStage();
      return timeMovingFrames(picture, frames, (frame) =>
        turnWheel(stage, x, y, frame % 40 < 20 ? deltaY : -deltaY),
      );
    },
    zoomAndRest: async (deltaY, turns) => {
      const { stage, picture, x, y } = findStage();
      await timeMovingFrames(picture, turns, () => turnWheel(stage, x, y, deltaY));
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

async function timeChangeOfOut(act: () => void): Promise<number> {
  const countOut = () => document.querySelectorAll('[data-role-id][data-out]').length;
  const before = countOut();
  return timeUntil(act, () => countOut() !== before);
}

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
