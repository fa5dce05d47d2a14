import { useState } from 'react';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { uncapitalize } from '../../parts/requirementWords.ts';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import fields from '../../ui/fields.module.css';
import { findOffers, type Offer } from './findOffers.ts';
import { focusSection } from './FormSection.tsx';
import styles from './Offers.module.css';
import { describeCompleted } from '../../parts/programWords.ts';
import { useChangeProfile } from './useChangeProfile.ts';

/** Programs that a credential, or where the reader is now, makes near certain: offered, never added unasked. */
export function Offers({
  kind,
  index,
}: {
  readonly kind: Offer['kind'];
  readonly index: DetailsIndex;
}) {
  const map = useApp((state) => state.map);
  const profile = useApp((state) => state.profile);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const change = useChangeProfile();
  const offers = findOffers(profile, map, index.details).filter(
    (offer) => offer.kind === kind && !refused.includes(keyOf(offer)),
  );
  return offers.map((offer) => {
    const words = uncapitalize(describeCompleted(offer.program, index));
    return (
      <div key={keyOf(offer)} className={styles.offer}>
        <p>
          {offer.kind === 'credential'
            ? `${offer.because} usually means ${withArticle(words)}. Do you have it?`
            : `Most people there have ${withArticle(words)}. Do you?`}
        </p>
        <div className={fields.actions}>
          <Button
            aria-label={`Yes, add: ${words}`}
            onClick={(event) => {
              focusSection(event.currentTarget);
              change(({ programs }) => ({ programs: [...programs, offer.program] }));
            }}
          >
            Yes, add it
          </Button>
          <Button
            look="quiet"
            aria-label={`No, leave out: ${words}`}
            onClick={(event) => {
              focusSection(event.currentTarget);
              setRefused([...refused, keyOf(offer)]);
            }}
          >
            No
          </Button>
        </div>
      </div>
    );
  });
}

function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

function keyOf({ because, program: { level, field } }: Offer): string {
  return [because, level, field].join(' ');
}
