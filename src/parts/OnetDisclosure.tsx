import { useApp } from '../store/useApp.tsx';
import { useGuidePart } from '../store/useGuidePart.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import styles from './OnetDisclosure.module.css';
import { OnetSkills } from './OnetSkills.tsx';
import type { TitleLevel } from './Section.tsx';

/** What O*NET says of a role's occupation, fetched when it is opened. */
export function OnetDisclosure(props: {
  readonly summary: string;
  /** Undefined: the role has no O*NET code of its own. */
  readonly code: string | undefined;
  /** Level of the title above the section that this stands in. */
  readonly titleLevel: TitleLevel;
}) {
  return (
    <Disclosure className={styles.whole} summary={props.summary}>
      <div className={styles.body}>
        <Loaded {...props} />
      </div>
    </Disclosure>
  );
}

function Loaded({
  code,
  titleLevel,
}: {
  readonly code: string | undefined;
  readonly titleLevel: TitleLevel;
}) {
  const skills = useGuidePart('skills');
  const load = useApp((state) => state.loadGuidePart);
  if (skills.status === 'failed') {
    return (
      <FailureNote what="What O*NET says" reason={skills.reason} onRetry={() => load('skills')} />
    );
  }
  if (skills.status !== 'ready') return <Loading what="what O*NET says" />;
  return <OnetSkills code={code} part={skills.value} titleLevel={titleLevel} />;
}
