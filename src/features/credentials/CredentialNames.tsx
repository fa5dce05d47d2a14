import type { Credential } from '../../domain/model.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';

/** Credentials as links with their names. */
export function CredentialNames({ credentials }: { readonly credentials: readonly Credential[] }) {
  return (
    <ul>
      {credentials.map((credential) => (
        <li key={credential.id}>
          <CredentialLink credential={credential} hasName />
        </li>
      ))}
    </ul>
  );
}
