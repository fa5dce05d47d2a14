import type { Role, RoleDetails } from '../../domain/model.ts';
import { findCell, findDistribution, type Pay, type WageChain } from '../../domain/wages.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount, formatPeriod, formatUsd } from '../../parts/format.ts';
import { describeWageCell } from '../../parts/payWords.ts';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { PayChart } from './PayChart.tsx';
import styles from './PaySection.module.css';
import { PayTable } from './PayTable.tsx';
import { Section, type TitleLevel } from './Section.tsx';

/**
 * What the role pays in the chosen place: the published distribution of its
 * occupation with the role's band in it. The distribution is of the place that
 * the band is from, so that the two always belong together.
 */
export function PaySection({
  role,
  titleLevel,
  text,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly text: RoleDetails | undefined;
}) {
  const { chain, place } = useApp((state) => state.placeWages);
  const pay = useSelected('pays').get(role.id);
  const used = findUsed(role.soc, pay, chain);
  const note = used && (
    <SourceNote
      of="the pay"
      sources={[used.table.source]}
      year={Number(used.table.period.slice(0, 4))}
    />
  );
  return (
    <Section title="Pay" titleLevel={titleLevel} note={note}>
      {used === undefined ? (
        <p>
          No pay figure is published for this occupation in {place.name} or in a larger place around
          it.
        </p>
      ) : (
        <>
          <Headline pay={pay} />
          <p className={styles.place}>
            <PlaceName id={used.placeId} />, {formatPeriod(used.table.period)}, US dollars a year
          </p>
          {used.placeId !== place.id && (
            <p className={styles.fallback}>
              {describeLack(role, chain, place.id)} {place.name}; showing{' '}
              <PlaceName id={used.placeId} />.
            </p>
          )}
          <PayChart
            table={used.table}
            placeId={used.placeId}
            role={role}
            hasBand={pay !== undefined}
          />
          <PayTable
            table={used.table}
            placeId={used.placeId}
            role={role}
            hasBand={pay !== undefined}
          />
          <Sharing role={role} used={used} />
          {text !== undefined && (
            <div>
              <p>
                <strong>Why this part of the range.</strong> {text.wageBandWhy}
              </p>
              <SourceNote
                of="the choice of the band"
                sources={[...(text.sources['wageBand'] ?? []), 'derived']}
                note="Three of the five published percentiles stand for this role. They are never changed or averaged; which three is this map’s choice."
              />
            </div>
          )}
        </>
      )}
    </Section>
  );
}

type Used = WageChain[number];

function findUsed(soc: string, pay: Pay | undefined, chain: WageChain): Used | undefined {
  if (pay === undefined) return findDistribution(soc, chain);
  return chain.find(({ placeId }) => placeId === pay.placeId);
}

function Headline({ pay }: { readonly pay: Pay | undefined }) {
  if (pay === undefined) {
    return (
      <p>
        The survey does not give all of the figures that stand for this role. These are published:
      </p>
    );
  }
  return (
    <p className={styles.headline}>
      <strong>{formatUsd(pay.middle)}</strong> typical
      <span className={styles.band}>
        {formatUsd(pay.low)} to {formatUsd(pay.high)}
      </span>
    </p>
  );
}

/** Why the chosen place's own figures are not shown. */
function describeLack(role: Role, chain: WageChain, placeId: string): string {
  const table = chain.find((link) => link.placeId === placeId)?.table;
  const row = table?.places[placeId]?.[role.soc];
  if (table === undefined || row === undefined)
    return 'The survey has no figure for this occupation in';
  const middle = findCell(table, placeId, role.soc, role.wageBand.middle);
  if (typeof middle === 'number')
    return 'The survey does not give all three figures of this role’s band for';
  return middle === null || middle === undefined
    ? 'No figure is published for'
    : `The figure is ${describeWageCell(middle)} for`;
}

/** That wages are by occupation, which one this is, and how many roles of the map share it. */
function Sharing({ role, used }: { readonly role: Role; readonly used: Used }) {
  const occupation = useDetailsIndex()?.occupationsBySoc.get(role.soc);
  const others = useApp((state) => state.map.roles).filter(
    ({ id, soc }) => soc === role.soc && id !== role.id,
  );
  const employment = findCell(used.table, used.placeId, role.soc, 'employment');
  return (
    <p className={styles.sharing}>
      Wages are published by occupation, not by job title. This role counts among{' '}
      {occupation === undefined ? `code ${role.soc}` : `${occupation.title} (${role.soc})`}
      {others.length > 0 &&
        `, as ${others.length === 1 ? 'does 1 other role' : `do ${others.length} other roles`} on this map`}
      .{' '}
      {typeof employment === 'number'
        ? `About ${formatCount(employment)} people hold such jobs there.`
        : 'How many people hold such jobs there is not published.'}
    </p>
  );
}
