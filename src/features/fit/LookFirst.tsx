import type { FitLook } from '../../domain/guide/fitModel.ts';
import type { FitReading } from '../../domain/guide/readFit.ts';
import type { Family, Role } from '../../domain/model.ts';
import { filterRoles, NO_FILTERS, type RoleFilters } from '../../domain/roleFilters.ts';
import { countRoles } from '../../parts/countRoles.ts';
import { familyColor } from '../../parts/familyColor.ts';
import { InnerLink } from '../../parts/InnerLink.tsx';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { DEFAULT_CHOICES } from '../../store/choices.ts';
import { paths } from '../../store/paths.ts';
import { formatChoices } from '../../store/urlState.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import styles from './FitView.module.css';

/** Roles named for a family. */
const MOST_NAMED = 4;

/** Where on the map to begin: the first roles of the families that suit, and what single answers point to. */
export function LookFirst({ reading }: { readonly reading: FitReading }) {
  const map = useApp((state) => state.map);
  const chosen = map.families.filter(({ id }) => reading.favorites.includes(id));
  const also = reading.families
    .filter(({ family, verdict }) => verdict === 'suits' && !reading.favorites.includes(family))
    .flatMap(({ family }) => map.families.find(({ id }) => id === family) ?? []);
  const looks = listLooks(reading);
  return (
    <>
      <h3>Look at these first</h3>
      {chosen.length === 0 ? (
        <p>
          <FilterLink
            filters={{ levels: firstLevel(map.levels) }}
            words="All first jobs on the map"
          />
        </p>
      ) : (
        <ul className={styles.starts}>
          {chosen.map((family) => (
            <FamilyStart key={family.id} family={family} />
          ))}
        </ul>
      )}
      {also.length > 0 && chosen.length > 0 && (
        <p>
          Your answers speak for these, too:{' '}
          {also.map((family, index) => (
            <span key={family.id}>
              {index > 0 && ', '}
              <FilterLink filters={{ families: [family.id] }} words={family.shortName} />
            </span>
          ))}
          .
        </p>
      )}
      {looks.length > 0 && (
        <>
          <p>From single answers:</p>
          <ul>
            {looks.map(({ words, filters }) => (
              <li key={words} className={styles.look}>
                <FilterLink filters={toFilters(filters)} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FamilyStart({ family }: { readonly family: Family }) {
  const { families, levels, roles } = useApp((state) => state.map);
  const hasProfile = useSelected('standings') !== undefined;
  const inFamily = { families: [family.id] };
  const first = { ...inFamily, levels: firstLevel(levels) };
  const starts = roles.filter(
    (role) => !role.isAdjacent && role.family === family.id && first.levels.includes(role.level),
  );
  return (
    <li className={styles.family} style={{ borderColor: familyColor(families, family.id) }}>
      <h4>{family.name}</h4>
      {starts.length > 0 && <RoleNames roles={starts} />}
      <ul>
        {starts.length > 0 && (
          <li className={styles.look}>
            <FilterLink filters={first} words="First jobs on the map" />
          </li>
        )}
        <li className={styles.look}>
          <FilterLink filters={inFamily} words="The whole family on the map" />
        </li>
        {hasProfile && (
          <li className={styles.look}>
            <FilterLink
              filters={{ ...inFamily, standings: ['ready', 'one-step'] }}
              words="What you are ready for, or one step from"
            />
          </li>
        )}
      </ul>
    </li>
  );
}

function RoleNames({ roles }: { readonly roles: readonly Role[] }) {
  const named = roles.slice(0, MOST_NAMED);
  return (
    <p>
      People start as{' '}
      {named.map((role, index) => (
        <span key={role.id}>
          {index > 0 &&
            (index === named.length - 1 && named.length === roles.length ? ' or ' : ', ')}
          <RoleLink role={role} />
        </span>
      ))}
      {named.length < roles.length && ' and others'}.
    </p>
  );
}

/** Words that lead to the map under filters, with how many roles are there. */
function FilterLink({
  filters,
  words,
}: {
  readonly filters: Partial<RoleFilters>;
  readonly words: string;
}) {
  const roles = useApp((state) => state.map.roles);
  const facts = useSelected('filterFacts');
  const { length } = filterRoles(roles, { ...NO_FILTERS, ...filters }, facts);
  return (
    <>
      <InnerLink to={`${paths.map}${formatChoices({ ...DEFAULT_CHOICES, ...filters })}`}>
        {words}
      </InnerLink>{' '}
      ({countRoles(length)})
    </>
  );
}

function firstLevel(levels: readonly { readonly id: string }[]): readonly string[] {
  return levels.slice(0, 1).map(({ id }) => id);
}

/** What the answers point to, each once, in the order of the statements. */
function listLooks({ families, field }: FitReading): readonly FitLook[] {
  const answered = new Map(
    [...field, ...families.flatMap(({ reasons }) => reasons)].map((one) => [one.statement.id, one]),
  );
  return [...answered.values()].flatMap(
    ({ statement, answer }) => statement.looks?.filter(({ after }) => after === answer) ?? [],
  );
}

function toFilters({
  levels,
  families,
  settings,
  remote,
  ...marks
}: FitLook['filters']): Partial<RoleFilters> {
  return {
    levels: levels ?? [],
    families: families ?? [],
    settings: settings ?? [],
    remote: remote ?? [],
    isNewcomersOnly: marks.isNewcomersOnly ?? false,
    isEmergingOnly: marks.isEmergingOnly ?? false,
  };
}
