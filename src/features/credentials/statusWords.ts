import type { CredentialStatus } from '../../domain/model.ts';

export const STATUS_WORDS: Readonly<
  Record<CredentialStatus, { readonly name: string; readonly says: string }>
> = {
  active: { name: 'Active', says: 'It can be earned now.' },
  retiring: {
    name: 'Retiring',
    says: 'It is being withdrawn; check dates with the issuer before you start.',
  },
  renamed: { name: 'Renamed', says: 'It goes on under a new name.' },
  retired: { name: 'Retired', says: 'It is no longer granted.' },
};
