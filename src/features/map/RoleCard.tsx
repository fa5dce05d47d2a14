import { ArrowRight, Sprout } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import type { Box } from '../../layout/geometry.ts';
import type { CardText } from './cardText.ts';
import styles from './RoleCard.module.css';

/** How a card stands to the role that is pointed at or chosen. */
export type Emphasis = 'plain' | 'active' | 'way-in' | 'way-out' | 'both-ways';

interface RoleCardProps {
  readonly id: string;
  readonly box: Box;
  readonly text: CardText;
  readonly color: string;
  readonly emphasis: Emphasis;
  readonly isChosen: boolean;
  /** Left out by the filters: faint, but in its place and open to a click. */
  readonly isFilteredOut: boolean;
  readonly isTabStop: boolean;
}

/** One role or origin on the map. It renders again only when something it shows changes. */
export const RoleCard = memo(function RoleCard({
  id,
  box,
  text,
  color,
  emphasis,
  isChosen,
  isFilteredOut,
  isTabStop,
}: RoleCardProps) {
  const style = {
    '--family': color,
    '--lines': box.height > 40 ? 3 : 2,
    width: box.width,
    height: box.height,
    transform: `translate(${box.x}px, ${box.y}px)`,
  } as CSSProperties;
  return (
    <button
      type="button"
      className={styles.card}
      style={style}
      data-role-id={id}
      data-emphasis={emphasis}
      data-out={isFilteredOut || undefined}
      data-adjacent={text.isAdjacent || undefined}
      data-origin={text.isOrigin || undefined}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={isFilteredOut ? `${text.name} Left out by your filters.` : text.name}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className={styles.title}>{text.title}</span>
      <span className={styles.facts}>
        {text.pay !== undefined && <span className={styles.pay}>{text.pay}</span>}
        <span className={styles.education}>
          {text.isEmerging && <Sprout size={11} className={styles.mark} aria-hidden />}
          {text.education}
        </span>
      </span>
      {(emphasis === 'way-in' || emphasis === 'both-ways') && (
        <ArrowRight className={styles.in} size={13} aria-hidden />
      )}
      {(emphasis === 'way-out' || emphasis === 'both-ways') && (
        <ArrowRight className={styles.out} size={13} aria-hidden />
      )}
    </button>
  );
});
