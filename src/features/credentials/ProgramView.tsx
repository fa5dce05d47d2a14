import type { Credential, Program } from '../../domain/model.ts';
import { findCredentialsOpenWith, findRolesOpenWith } from '../../domain/requirementUse.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { EDUCATION_WORDS } from '../../parts/educationWords.ts';
import { FactList } from '../../parts/FactList.tsx';
import { formatMonthRange, formatUsdRange } from '../../parts/format.ts';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import { RequirementTree } from '../../parts/RequirementTree.tsx';
import { SchoolsLink } from '../../parts/SchoolsLink.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { TermMark } from '../../parts/TermMark.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { CredentialNames } from './CredentialNames.tsx';
import styles from './CredentialView.module.css';
import { FactLine } from './FactLine.tsx';
import { ForYou } from './ForYou.tsx';
import { RoleList } from './RoleList.tsx';

/** All of a program below its title: time, cost, entry, and what it opens. */
export function ProgramView({
  program,
  index,
}: {
  readonly program: Program;
  readonly index: DetailsIndex;
}) {
  const roles = useApp((state) => state.map.roles);
  const judge = useSelected('judge');
  const opened = findCredentialsOpenWith(program, index.details.credentials);
  const open = findRolesOpenWith(program, roles);
  const next = program.next
    .map((id) => index.programsById.get(id))
    .filter((found) => found !== undefined);
  return (
    <>
      <div>
        <p>{program.summary}</p>
        <SourceNote of="the program" sources={program.sources} getValue={() => program.summary} />
      </div>
      <FactList facts={listFacts(program, index)} />
      {program.cips !== undefined && (
        <p>
          <SchoolsLink program={program} />
        </p>
      )}
      <ForYou thing={program} index={index} />
      <h2>Who may start</h2>
      {program.requires === undefined ? (
        <p>Nothing is asked first.</p>
      ) : (
        <RequirementTree requirement={program.requires} judge={judge} />
      )}
      <h2>Credentials it opens</h2>
      <p>
        Most also ask for an exam, and some for experience; the credential’s page has the whole
        rule.
      </p>
      <Credentials
        title={`Those that name this level (${opened.atThisLevel.length})`}
        credentials={opened.atThisLevel}
      />
      <Credentials
        title={`Those that name a lower level (${opened.below.length})`}
        credentials={opened.below}
      />
      <h2>Roles it is enough for</h2>
      <p>As far as education goes; credentials and experience may be asked, too.</p>
      <RoleList
        title={`Name this level (${open.atThisLevel.length})`}
        none="No role on this map names this level."
        roles={open.atThisLevel}
      />
      {open.below.length > 0 && (
        <details>
          <summary>{open.below.length} roles that ask for less, or for none</summary>
          <RoleList title="Ask for less, or for none" none="" roles={open.below} />
        </details>
      )}
      {next.length > 0 && (
        <>
          <h2>Programs after it</h2>
          <ul>
            {next.map((found) => (
              <li key={found.id}>
                <ProgramLink program={found} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function listFacts(program: Program, index: DetailsIndex) {
  const { months, tuition, completion } = program;
  const field = program.field && index.fieldsById.get(program.field)?.name;
  const accreditation =
    program.accreditation && index.accreditationsById.get(program.accreditation)?.name;
  return [
    { name: 'Level', value: EDUCATION_WORDS[program.level].full },
    { name: 'Field', value: field ?? 'any' },
    ...(accreditation === undefined
      ? []
      : [
          {
            name: 'Accreditation',
            value: <TermMark id={program.accreditation ?? ''}>{accreditation}</TermMark>,
          },
        ]),
    {
      name: 'Full-time study',
      value: (
        <FactLine of="the time it takes" fact={months}>
          {formatMonthRange(months)}
        </FactLine>
      ),
    },
    ...(completion === undefined
      ? []
      : [
          {
            name: 'The shorter way',
            value: (
              <FactLine of="the shorter way" fact={completion}>
                {formatMonthRange(completion.months)}
                {completion.tuitionUsd === undefined
                  ? ''
                  : `, ${formatUsdRange(completion.tuitionUsd)}`}
              </FactLine>
            ),
          },
        ]),
    {
      name: 'Tuition',
      value:
        tuition === undefined ? (
          <span className={styles.aside}>no figure found</span>
        ) : (
          <FactLine of="the tuition" fact={tuition}>
            {tuition.usd === undefined
              ? 'no figure'
              : `${formatUsdRange(tuition.usd)} in all, without aid`}
          </FactLine>
        ),
    },
  ];
}

function Credentials({
  title,
  credentials,
}: {
  readonly title: string;
  readonly credentials: readonly Credential[];
}) {
  if (credentials.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <CredentialNames credentials={credentials} />
    </>
  );
}
