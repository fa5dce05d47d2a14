import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { familyColor } from '../../parts/familyColor.ts';
import { RoleLink } from '../../parts/RoleLink.tsx';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ComparedRole } from './comparedRole.ts';
import styles from './CompareTable.module.css';
import type { CompareActions } from './useCompareActions.ts';

const SIGN = { size: 16, 'aria-hidden': true } as const;

/** A role's title over its column, with the buttons that move and remove it. */
export function ColumnHead({
  one: { role },
  before,
  after,
  isStacked,
  actions,
}: {
  readonly one: ComparedRole;
  /** Its neighbors; undefined at the ends. */
  readonly before: ComparedRole | undefined;
  readonly after: ComparedRole | undefined;
  /** One head below the other, rather than side by side. */
  readonly isStacked: boolean;
  readonly actions: CompareActions;
}) {
  const families = useApp((state) => state.map.families);
  const hue = { '--family': familyColor(families, role.family) } as CSSProperties;
  return (
    <th role="columnheader" scope="col" className={styles.column} style={hue} data-column={role.id}>
      <div className={styles.head}>
        <span className={styles.title}>
          <RoleLink role={role} />
        </span>
        {(role.isEmerging || role.isAdjacent) && (
          <span className={styles.marks}>
            {[role.isEmerging && 'emerging', role.isAdjacent && 'adjacent']
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
        <span className={styles.tools}>
          {(before !== undefined || after !== undefined) && (
            <>
              <Button
                look="quiet"
                isIconOnly
                icon={isStacked ? <ArrowUp {...SIGN} /> : <ArrowLeft {...SIGN} />}
                aria-label={
                  before === undefined
                    ? `${role.title} is the first`
                    : `Move ${role.title} before ${before.role.title}`
                }
                data-tool="back"
                disabled={before === undefined}
                onClick={() => actions.move(role.id, -1)}
              />
              <Button
                look="quiet"
                isIconOnly
                icon={isStacked ? <ArrowDown {...SIGN} /> : <ArrowRight {...SIGN} />}
                aria-label={
                  after === undefined
                    ? `${role.title} is the last`
                    : `Move ${role.title} after ${after.role.title}`
                }
                data-tool="on"
                disabled={after === undefined}
                onClick={() => actions.move(role.id, 1)}
              />
            </>
          )}
          <Button
            look="quiet"
            isIconOnly
            icon={<X {...SIGN} />}
            aria-label={`Take out ${role.title}`}
            data-tool="remove"
            onClick={() => actions.remove(role.id)}
          />
        </span>
      </div>
    </th>
  );
}
