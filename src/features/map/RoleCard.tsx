import { ArrowRight, Sprout } from 'lucide-react';
import { memo, type ComponentType, type CSSProperties } from 'react';
import type { Box } from '../../layout/geometry.ts';
import type { CardStateProps } from './CardState.tsx';
import { nameCard, type CardMarks, type CardText } from './cardText.ts';
import styles from './RoleCard.module.css';

/** Room above a card for what sticks out of it; the cards of the first row have none. */
const TAB_HEIGHT = 12;

/** How a card stands to the role that is pointed at or chosen. */
export type Emphasis = 'plain' | 'active' | 'way-in' | 'way-out' | 'both-ways';

interface RoleCardProps extends CardMarks {
  readonly id: string;
  readonly box: Box;
  readonly text: CardText;
  readonly color: string;
  readonly emphasis: Emphasis;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  /** Shows the marks; undefined until it has come. */
  readonly State: ComponentType<CardStateProps> | undefined;
}

/**
 * One role or origin on the map. It renders again only when something it shows
 * changes. One that the filters leave out is faint, but in its place and open to a click.
 */
export const RoleCard = memo(function RoleCard({
  id,
  box,
  text,
  color,
  emphasis,
  isChosen,
  isTabStop,
  State,
  ...marks
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
      data-out={marks.isFilteredOut || undefined}
      data-tab={marks.isHere || marks.isOpened || undefined}
      data-stop={marks.stop}
      data-adjacent={text.isAdjacent || undefined}
      data-origin={text.isOrigin || undefined}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={nameCard(text, marks)}
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
      {State !== undefined && (
        <State {...marks} hasWord={emphasis !== 'plain'} isBelow={box.y < TAB_HEIGHT} />
      )}
    </button>
  );
});
