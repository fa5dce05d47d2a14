import type { Role } from '../domain/model.ts';
import { findPayDifference } from '../domain/payDifference.ts';
import { useApp } from '../store/useApp.tsx';
import { describePayDifference } from './payWords.ts';
import { PlaceName } from './PlaceName.tsx';

/** How much more or less the second role typically pays; the place is named where it is not the chosen one. */
export function PayChange({ from, to }: { readonly from: Role; readonly to: Role }) {
  const { chain, place } = useApp((state) => state.placeWages);
  const difference = findPayDifference(from, to, chain);
  if (difference === undefined) return 'pay can’t be compared, a figure is missing';
  return (
    <>
      {describePayDifference(difference.usd)}
      {difference.placeId !== place.id && (
        <>
          {' '}
          (<PlaceName id={difference.placeId} />)
        </>
      )}
    </>
  );
}
