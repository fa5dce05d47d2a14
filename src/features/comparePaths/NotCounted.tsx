import { Link } from 'react-router';
import type { Assumptions } from '../../domain/earnings/layOutEarnings.ts';
import { paths as pages } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useApp } from '../../store/useApp.tsx';
import type { PathWords } from './usePathWords.ts';
import type { ShownPath } from './useShownPaths.ts';
import { joinWithAnd } from '../../parts/joinWords.ts';
import styles from './NotCounted.module.css';
import { PlaceName } from '../../parts/PlaceName.tsx';

/** What the figures leave out, and where one stands in for another. */
export function NotCounted({
  shown,
  assumptions,
  words,
}: {
  readonly shown: readonly ShownPath[];
  readonly assumptions: Assumptions;
  readonly words: PathWords;
}) {
  const search = useLinkQuery();
  const { horizonMonths, adjustsPrices } = assumptions;
  return (
    <section aria-labelledby="compare-left-out">
      <h2 id="compare-left-out">What to keep in mind</h2>
      <ul className={styles.list}>
        <li>
          Pay is that of people in the occupation in the survey’s year. It is before tax, without
          benefits, bonuses or overtime, and nobody is promised it.
        </li>
        <li>
          Dates are typical. Each path takes its jobs as soon as they can be had; finding one may
          take longer.
        </li>
        <li>
          Books, memberships, yearly fees, interest on loans and the upkeep of credentials held at
          the start are not counted.
        </li>
        {shown.map((path) => (
          <PathNotes
            key={path.letter}
            path={path}
            words={words}
            horizonMonths={horizonMonths}
            adjustsPrices={adjustsPrices}
          />
        ))}
        <li>
          Where the figures come from stands on each{' '}
          <Link to={{ pathname: pages.list, search }}>role’s page</Link> and in{' '}
          <Link to={{ pathname: pages.data, search }}>About the data</Link>.
        </li>
      </ul>
    </section>
  );
}

function PathNotes({
  path,
  words,
  horizonMonths,
  adjustsPrices,
}: {
  readonly path: ShownPath;
  readonly words: PathWords;
  readonly horizonMonths: number;
  readonly adjustsPrices: boolean;
}) {
  const rolesById = useApp((state) => state.graph.rolesById);
  const { letter, earnings, place, case: one } = path;
  const nodes = [
    ...new Set(earnings.pays.filter(({ from }) => from < horizonMonths).map(({ node }) => node)),
  ];
  const isUnpaid = (node: string) =>
    earnings.pays.some((pay) => pay.node === node && pay.annual === undefined);
  const unpaid = nodes.filter(isUnpaid);
  const unpriced = [
    ...new Set(
      earnings.costs
        .filter(({ cents }) => cents === undefined)
        .map(({ id, kind }) => `${kind} ${id}`),
    ),
  ].map((key) => {
    const [kind = '', id = ''] = key.split(' ');
    const name = words.studyName(id);
    return kind === 'exam'
      ? `the exam fee of ${name}`
      : kind === 'renewal'
        ? `the fee to renew ${name}`
        : `the price of ${name}`;
  });
  const pays = one.pathCase?.pays;
  const fallbacks = nodes.filter((node) => {
    const from = pays?.get(node)?.placeId;
    return from !== undefined && from !== place.place.id;
  });
  const unadjusted = adjustsPrices
    ? nodes.filter((node) => {
        const from = pays?.get(node)?.placeId;
        return from !== undefined && one.pathCase?.parities.has(from) === false;
      })
    : [];
  return (
    <>
      {unpaid.length > 0 && (
        <li>
          <strong>{letter}:</strong> pay as {joinWithAnd(unpaid.map(words.nodeName))} is not known,
          so its sum ends there.{' '}
          {unpaid.some((node) => !rolesById.has(node)) &&
            'Say what you earn now in the assumptions, 0 if nothing, and it goes on.'}
        </li>
      )}
      {unpriced.length > 0 && (
        <li>
          <strong>{letter}:</strong> without {joinWithAnd(unpriced)}, which no source gives, so it
          costs more than is shown.
        </li>
      )}
      {fallbacks.map((node) => (
        <li key={node}>
          <strong>{letter}:</strong> no figure is published for {words.nodeName(node)} in{' '}
          {place.place.name}; that of <PlaceName id={pays!.get(node)!.placeId} /> stands in.
        </li>
      ))}
      {unadjusted.length > 0 && (
        <li>
          <strong>{letter}:</strong> there is no price parity for {place.place.name}, so its pay is
          not adjusted.
        </li>
      )}
    </>
  );
}
