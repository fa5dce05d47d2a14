/** A value kept in this browser; undefined when there is none or storage is blocked. */
export function readStored(key: string): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    // Blocked storage throws on touch; the app then forgets at reload, and works.
    return undefined;
  }
}

/** Keeps a value, or forgets it (undefined). False when storage is blocked or full. */
export function writeStored(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
    return true;
  } catch {
    // As above: nothing is lost that was promised.
    return false;
  }
}

/** Whether this browser keeps anything for the app. */
export function canStore(): boolean {
  const probe = 'him-career-atlas-probe';
  return writeStored(probe, '') && writeStored(probe, undefined);
}
