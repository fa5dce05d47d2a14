import { useEffect, useMemo } from 'react';
import { followRoute, type RouteOutcome } from '../../../domain/guide/followRoute.ts';
import type { StudyRoute } from '../../../domain/guide/pagesModel.ts';
import type { Range, Role } from '../../../domain/model.ts';
import { findPay } from '../../../domain/wages.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import {
  formatMonthRange,
  formatPeriod,
  formatUsd,
  formatUsdRange,
} from '../../../parts/format.ts';
import { countRoles } from '../../../parts/countRoles.ts';
import { RoleLink } from '../../../parts/RoleLink.tsx';
import { valueOf } from '../../../store/loadable.ts';
import { useApp, useDetails } from '../../../store/useApp.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNote } from '../../../ui/FailureNote.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import styles from './Blocks.module.css';
import { useCoreRoles } from './useCoreRoles.ts';

interface Row extends RouteOutcome {
  readonly readyPay: Range | undefined;
  readonly laterPay: Range | undefined;
}

/** What each way of study takes and what it opens, worked out by the rules of the map; pay is the nation's. */
export function RoutesBlock({ routes }: { readonly routes: readonly StudyRoute[] }) {
  const rows = useOutcomes(routes);
  const load = useApp((state) => state.loadEligibility);
  const eligibility = useApp((state) => state.eligibility);
  const wages = useApp((state) => state.nationWages);
  if (eligibility.status === 'failed') {
    return <FailureNote what="The comparison" reason={eligibility.reason} onRetry={load} />;
  }
  if (rows === undefined) return <Loading what="the comparison" />;
  return (
    <>
      <DataTable
        caption="From high school: time, cost, jobs and typical pay"
        isStacking
        columns={COLUMNS}
        rows={rows}
        rowKey={({ route }) => route.name}
        source="Worked out from the rules of the map and from its sources"
        fileName="ways-of-study"
      />
      <p className={styles.note}>
        Full-time study; time to prepare for an exam is not counted. Cost is tuition and exam fees.
        Pay is for the United States, {formatPeriod(wages.period)}: from the job that typically pays
        least to the one that pays most. No one is sure to get any of them.
      </p>
      {rows.map(({ route, ready, later }) => (
        <Disclosure
          key={route.name}
          summary={`Jobs with this way: ${route.name}`}
          className={styles.ways}
        >
          <h3>Open at once</h3>
          <RoleLinks roles={ready} />
          <h3>Open later</h3>
          <RoleLinks roles={later} />
        </Disclosure>
      ))}
    </>
  );
}

function RoleLinks({ roles }: { readonly roles: readonly Role[] }) {
  if (roles.length === 0) return <p>None.</p>;
  return (
    <ul className={styles.columns}>
      {roles.map((role) => (
        <li key={role.id}>
          <RoleLink role={role} />
        </li>
      ))}
    </ul>
  );
}

/** Undefined until the rules have come. */
function useOutcomes(routes: readonly StudyRoute[]): readonly Row[] | undefined {
  const roles = useCoreRoles();
  const nationWages = useApp((state) => state.nationWages);
  const details = valueOf(useDetails());
  const load = useApp((state) => state.loadEligibility);
  const eligibility = useApp((state) => valueOf(state.eligibility));
  useEffect(() => load(), [load]);
  return useMemo(() => {
    if (details === undefined || eligibility === undefined) return undefined;
    const payOf = (some: readonly Role[]): Range | undefined => {
      const middles = some.flatMap(
        (role) => findPay(role, [{ placeId: 'us', table: nationWages }])?.middle ?? [],
      );
      return middles.length === 0
        ? undefined
        : { low: Math.min(...middles), high: Math.max(...middles) };
    };
    return routes.map((route) => {
      const outcome = followRoute(route, roles, eligibility, details);
      return { ...outcome, readyPay: payOf(outcome.ready), laterPay: payOf(outcome.later) };
    });
  }, [routes, roles, nationWages, details, eligibility]);
}

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    id: 'route',
    name: 'Way',
    isHead: true,
    renderCell: ({ route }) => route.name,
    csv: ({ route }) => route.name,
  },
  {
    id: 'months',
    name: 'Time',
    align: 'end',
    renderCell: ({ months }) => formatMonthRange(months),
    csv: ({ months }) => formatMonthRange(months),
  },
  {
    id: 'cost',
    name: 'Cost',
    csvName: 'Cost, USD',
    align: 'end',
    renderCell: ({ cost }) => describeCost(cost),
    csv: ({ cost }) => describeCost(cost),
  },
  {
    id: 'ready',
    name: 'Open at once',
    align: 'end',
    renderCell: ({ ready, readyPay }) => <Opened roles={ready} pay={readyPay} />,
    csv: ({ ready }) => ready.length,
  },
  {
    id: 'later',
    name: 'Open later',
    more: 'with time on the job alone',
    align: 'end',
    renderCell: ({ later, laterPay }) => <Opened roles={later} pay={laterPay} />,
    csv: ({ later }) => later.length,
  },
];

function Opened({
  roles,
  pay,
}: {
  readonly roles: readonly Role[];
  readonly pay: Range | undefined;
}) {
  return (
    <>
      {countRoles(roles.length)}
      {pay !== undefined && (
        <>
          <br />
          <span className={styles.count}>{formatUsdRange(pay)}</span>
        </>
      )}
    </>
  );
}

function describeCost({ usd, isPartial }: RouteOutcome['cost']): string {
  if (usd === undefined) return 'no figure';
  return isPartial ? `at least ${formatUsd(usd.low)}` : formatUsdRange(usd);
}
