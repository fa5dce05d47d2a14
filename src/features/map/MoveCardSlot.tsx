import { CodeSlot } from '../../ui/CodeSlot.tsx';
import type { MoveCardProps } from './MoveCard.tsx';

const loadCard = async () => (await import('./MoveCard.tsx')).MoveCard;

/** The card of a line; its code comes when a line is first chosen. */
export function MoveCardSlot(props: MoveCardProps) {
  return <CodeSlot load={loadCard} what="The part that explains lines" props={props} />;
}
