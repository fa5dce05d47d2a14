import type { Gap } from './gaps.ts';

/**
 * One key for what a gap asks for, however much of it is left: a longer and a
 * shorter stretch of experience in the same places have the same key.
 */
export function gapKey(gap: Gap): string {
  switch (gap.kind) {
    case 'program':
      return `program ${gap.program}`;
    case 'credential':
      return `credential ${gap.credential}`;
    case 'experience':
      return `experience ${gap.places.join(' ')}`;
    case 'attestation':
      return `attestation ${gap.attestation}`;
  }
}

/** Whether one of `tried` is the gap, or a longer stretch of the same experience. */
export function isAmong(gap: Gap, tried: readonly Gap[]): boolean {
  const key = gapKey(gap);
  return tried.some(
    (other) =>
      gapKey(other) === key &&
      (gap.kind !== 'experience' || other.kind !== 'experience' || other.months >= gap.months),
  );
}
