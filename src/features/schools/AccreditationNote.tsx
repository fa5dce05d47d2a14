import { Fragment } from 'react';
import { Link } from 'react-router';
import { listAtoms } from '../../domain/requirement.ts';
import { CredentialLink } from '../../parts/CredentialLink.tsx';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { valueOf } from '../../store/loadable.ts';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import styles from './Schools.module.css';

/** The plain warning: a school in the list need not be accredited, and which credentials ask for that. */
export function AccreditationNote({ index }: { readonly index: DetailsIndex }) {
  const search = useLinkQuery();
  const { accreditations, credentials } = index.details;
  const resources = valueOf(useGuidePart('resources'));
  const directories = (resources?.groups ?? [])
    .flatMap((group) => group.resources)
    .filter(({ directoryOf }) => directoryOf !== undefined);
  const asking = credentials.filter(
    ({ status, eligibility }) =>
      status.value === 'active' &&
      listAtoms(eligibility.requires).some(
        (atom) => 'program' in atom && atom.accreditation !== undefined,
      ),
  );
  const names = accreditations.map(({ name }) => name).join(' or ');
  return (
    <div className={styles.warning}>
      <p>
        <strong>This is not a list of accredited programs.</strong> It shows what schools report to
        the government: how many people finished which kind of program. Whether a program is{' '}
        {names === '' ? 'accredited' : names} is not in these figures.
      </p>
      {asking.length > 0 && (
        <p>
          It matters:{' '}
          {asking.map((credential, at) => (
            <Fragment key={credential.id}>
              {at > 0 && (at === asking.length - 1 ? ' and ' : ', ')}
              <CredentialLink credential={credential} />
            </Fragment>
          ))}{' '}
          can ask for an accredited program.
        </p>
      )}
      <p>
        Before you sign up, ask the school, or look for the program in{' '}
        {directories.length === 0
          ? 'the accreditor’s own directory'
          : directories.map(({ id, name, publisher, url }, at) => (
              <Fragment key={id}>
                {at > 0 && ' or '}
                <ExternalLink href={url}>{`${name}, ${publisher}`}</ExternalLink>
              </Fragment>
            ))}
        .{' '}
        {directories.some(({ confirmedOn }) => confirmedOn === undefined) &&
          'We have not opened that address ourselves. '}
        <Link to={{ pathname: paths.guidePage('resources'), search }}>More places to look</Link>.
      </p>
    </div>
  );
}
