import { Link } from 'react-router';
import type { Role, RoleDetails } from '../../domain/model.ts';
import { findCell, findDistribution, type Pay, type WageChain } from '../../domain/wages.ts';
import { useDetailsIndex } from '../../parts/detailsIndex.ts';
import { formatCount, formatPeriod, formatUsd } from '../../parts/format.ts';
import { describeLack } from '../../parts/lackWords.ts';
import { PlaceName } from '../../parts/PlaceName.tsx';
import { Section, type TitleLevel } from '../../parts/Section.tsx';
import { describeSharing } from '../../parts/sharingWords.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { paths } from '../../store/paths.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { PayChart } from './PayChart.tsx';
import styles from './PaySection.module.css';
import { PayTable } from './PayTable.tsx';

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
  const search = useLinkQuery();
  const used = findUsed(role.soc, pay, chain);
  const note = used && (
    <SourceNote
      of="the pay"
      sources={[used.table.source]}
      year={Number(used.table.period.slice(0, 4))}
      getValue={() =>
        pay && `${[pay.low, pay.middle, pay.high].map(formatUsd).join(', ')} in ${used.placeId}`
      }
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
          <p>
            <Link to={{ pathname: paths.pay(role.id), search }}>
              Pay by state and area, and over time
            </Link>
          </p>
          {text !== undefined && (
            <div>
              <p>
                <strong>Why this part of the range.</strong> {text.wageBandWhy}
              </p>
              <SourceNote
                of="the choice of the band"
                sources={[...(text.sources['wageBand'] ?? []), 'derived']}
                note="Three of the five published percentiles stand for this role. They are never changed or averaged; which three is this map’s choice."
                getValue={() => text.wageBandWhy}
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

/** That wages are by occupation, which one this is, and how many roles of the map share it. */
function Sharing({ role, used }: { readonly role: Role; readonly used: Used }) {
  const occupation = useDetailsIndex()?.occupationsBySoc.get(role.soc);
  const map = useApp((state) => state.map);
  const employment = findCell(used.table, used.placeId, role.soc, 'employment');
  return (
    <p className={styles.sharing}>
      {describeSharing(role, occupation, map.roles)}{' '}
      {typeof employment === 'number'
        ? `About ${formatCount(employment)} people hold such jobs there.`
        : 'How many people hold such jobs there is not published.'}
    </p>
  );
}
