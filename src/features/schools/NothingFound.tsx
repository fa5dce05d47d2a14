import { findOffers, type SchoolOffer, type SchoolQuery } from '../../domain/schools.ts';
import { formatCount } from '../../parts/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useSchoolChoices } from './useSchoolChoices.ts';
import styles from './Schools.module.css';

/** Which single field to loosen, and how many rows that gives. */
export function NothingFound({
  offers,
  query,
}: {
  readonly offers: readonly SchoolOffer[];
  readonly query: SchoolQuery;
}) {
  const { chooseState, chooseAward, chooseCips, type } = useSchoolChoices();
  const ways = [
    {
      name: 'In all states',
      count: findOffers(offers, { ...query, state: undefined }).length,
      take: () => chooseState(undefined),
    },
    {
      name: 'At any award level',
      count: findOffers(offers, { ...query, award: undefined }).length,
      take: () => chooseAward(undefined),
    },
    {
      name: 'Any kind of program',
      count: findOffers(offers, { ...query, codes: [] }).length,
      take: () => chooseCips([]),
    },
    {
      name: 'Without the name',
      count: findOffers(offers, { ...query, words: '' }).length,
      take: () => type(''),
    },
  ].filter(({ count }) => count > 0);
  return (
    <p className={styles.ways}>
      {ways.length === 0
        ? 'No single field stands in the way: loosen two of them.'
        : ways.map(({ name, count, take }) => (
            <Button key={name} onClick={take}>
              {name}: {formatCount(count)}
            </Button>
          ))}
    </p>
  );
}
