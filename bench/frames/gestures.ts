/** The part of the page that takes gestures, what moves in it, and its middle. */
export function findStage() {
  const stage = document.querySelector<HTMLElement>('[aria-roledescription="career map"]')!;
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { stage, picture: stage.firstElementChild!, x: left + width / 2, y: top + height / 2 };
}

export function dispatchMouse(
  target: EventTarget,
  type: string,
  clientX: number,
  clientY: number,
): void {
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

export function turnWheel(stage: Element, x: number, y: number, deltaY: number): void {
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

export function point(type: 'pointerover' | 'pointerout', target: Element): void {
  const relatedTarget = type === 'pointerout' ? document.body : null;
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerType: 'mouse', relatedTarget }),
  );
}

export const click = (element: Element) =>
  void element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
  );
