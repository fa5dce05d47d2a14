/** For what had the focus and moves, goes away or can't be pressed any more: the focus goes to the first of these that is there. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  });
}
