import { FailureNote } from '../../ui/FailureNote.tsx';
import { useCode } from '../../ui/useCode.ts';
import type { MoveCardProps } from './MoveCard.tsx';

const loadCard = async () => (await import('./MoveCard.tsx')).MoveCard;

/** The card of a line; its code comes when a line is first chosen. */
export function MoveCardSlot(props: MoveCardProps) {
  const code = useCode(loadCard);
  if (code.status === 'loading') return null;
  if (code.status === 'ready') return <code.value {...props} />;
  return (
    <FailureNote what="The part that explains lines" reason={code.reason} onRetry={code.onRetry} />
  );
}
