import type { CredentialStatus } from './model.ts';

/** Whether a credential can still be earned. */
export function isGranted(status: CredentialStatus | undefined): boolean {
  return status === 'active' || status === 'retiring';
}
