import { Link, useLocation } from 'react-router';
import { STANDINGS, type Standing } from '../../domain/eligibility/gaps.ts';
import { saysWhatOneHas } from '../../domain/profile.ts';
import { NO_FILTERS } from '../../domain/roleFilters.ts';
import { StandingMark } from '../../parts/StandingMark.tsx';
import { paths } from '../../store/paths.ts';
import { formatChoices } from '../../store/urlState.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './StandingSummary.module.css';

/** What the profile, with what is tried out, means now: how many roles have each state, each leading to just those on the map. */
export function StandingSummary({ isPage }: { readonly isPage: boolean }) {
  const says = useApp((state) => saysWhatOneHas(state.profile));
  const eligibility = useApp((state) => state.eligibility);
  const load = useApp((state) => state.loadEligibility);
  const counts = useSelected('standingCounts');
  return (
    <div className={styles.summary}>
      {!says ? (
        <p className={styles.none}>
          Say where you work, what you studied or what you hold, and the map shows how near each
          role is.
        </p>
      ) : counts !== undefined ? (
        <>
          <Counts counts={counts} isPage={isPage} />
          <LiveRegion
            message={STANDINGS.map((standing) => describe(counts[standing], standing)).join(', ')}
          />
        </>
      ) : eligibility.status === 'failed' ? (
        <FailureNote what="What the profile means" reason={eligibility.reason} onRetry={load} />
      ) : (
        <Loading what="what it means" />
      )}
    </div>
  );
}

function Counts({
  counts,
  isPage,
}: {
  readonly counts: Readonly<Record<Standing, number>>;
  readonly isPage: boolean;
}) {
  const choices = useApp((state) => state.choices);
  const isTrying = useApp((state) => state.trial.length > 0);
  const { pathname } = useLocation();
  return (
    <>
      {isTrying && <p className={styles.none}>With what you try out:</p>}
      <ul className={styles.counts}>
        {STANDINGS.map((standing) => {
          // The count is of every role on the map: no other filter may stand in its way.
          const { hasAdjacent } = choices;
          const only = { ...choices, ...NO_FILTERS, hasAdjacent, standings: [standing] };
          const isOn = choices.standings.length === 1 && choices.standings[0] === standing;
          return (
            <li key={standing}>
              <Link
                className={styles.count}
                aria-current={isOn && !isPage ? 'true' : undefined}
                to={{ pathname: isPage ? paths.map : pathname, search: formatChoices(only) }}
              >
                <StandingMark standing={standing} hasWord={false} />
                {describe(counts[standing], standing)}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const WORDS: Readonly<Record<Standing, string>> = {
  ready: 'ready',
  'one-step': 'one step away',
  further: 'further',
};

/** `12 roles ready`, `9 one step away`: roles are said once, first. */
function describe(count: number, standing: Standing): string {
  const roles = standing === 'ready' ? (count === 1 ? ' role' : ' roles') : '';
  return `${count}${roles} ${WORDS[standing]}`;
}
