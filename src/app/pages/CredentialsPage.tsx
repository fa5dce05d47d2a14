import { Fragment } from 'react';
import { CredentialTable } from '../../features/credentials/CredentialTable.tsx';
import { HeldCredentials } from '../../features/credentials/HeldCredentials.tsx';
import { ProfileHint } from '../../features/credentials/ProfileHint.tsx';
import { ProgramTable } from '../../features/credentials/ProgramTable.tsx';
import { TermMark } from '../../parts/TermMark.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { paths } from '../../store/paths.ts';
import { Prose } from '../../ui/Prose.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function CredentialsPage() {
  usePageTitle('Credentials and programs');
  const titleRef = useFocusOnArrival(paths.credentials);
  return (
    <Prose isWide>
      <h1 ref={titleRef} tabIndex={-1}>
        Credentials and programs
      </h1>
      <p>
        A credential is granted by an issuer after an exam; a program is what a school teaches.
        Rules and fees change: check with the issuer before you pay.
      </p>
      <WithDetails what="the credentials and programs">
        {(index) => (
          <>
            <ProfileHint />
            <HeldCredentials index={index} />
            <h2>Credentials</h2>
            <CredentialTable index={index} />
            <h2>Programs</h2>
            {index.details.accreditations.length > 0 && (
              <p>
                A name may say who checks the program:{' '}
                {index.details.accreditations.map(({ id, name }, at) => (
                  <Fragment key={id}>
                    {at > 0 && ', '}
                    <TermMark id={id}>{name}</TermMark>
                  </Fragment>
                ))}
                .
              </p>
            )}
            <ProgramTable index={index} />
          </>
        )}
      </WithDetails>
    </Prose>
  );
}
