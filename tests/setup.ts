import { afterEach } from 'vitest';

/*
 * Runs before each test file. Whatever a test does not expect on the console
 * fails it: React says most mistakes there, and nowhere else. A test that does
 * expect a message spies on the console itself.
 */

const unexpected: string[] = [];
for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: readonly unknown[]) => {
    unexpected.push(`console.${level}: ${args.map(String).join(' ')}`);
  };
}

// Registered first, so it runs last: what unmounting says counts as well.
afterEach(() => {
  const said = unexpected.splice(0);
  if (said.length > 0) throw new Error(`Unexpected on the console:\n${said.join('\n')}`);
});

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // Pages are fetched when they are opened, which takes a busy machine a while.
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
  fillInForJsdom();
}

/** What the app uses and jsdom lacks, as a browser of no size and no preferences would answer. */
function fillInForJsdom(): void {
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView ??= () => undefined;
  HTMLElement.prototype.showPopover ??= () => undefined;
  HTMLElement.prototype.hidePopover ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
