/** Something fetched when it is first asked for. */
export type Loadable<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly reason: string };

export const IDLE: Loadable<never> = { status: 'idle' };

export function valueOf<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === 'ready' ? loadable.value : undefined;
}

/** What went wrong, in words that fit after "could not be loaded:". */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
