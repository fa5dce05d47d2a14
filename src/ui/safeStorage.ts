/** A value kept in this browser; undefined when there is none or storage is blocked. */
export function readStored(key: string): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    // Blocked storage throws on touch; the app then forgets at reload, and works.
    return undefined;
  }
}

/** Keeps a value, or forgets it (undefined). Does nothing when storage is blocked or full. */
export function writeStored(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // As above: nothing is lost that was promised.
  }
}
