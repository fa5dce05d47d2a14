import { Route } from 'lucide-react';
import type { Role } from '../../domain/model.ts';
import { PlanLink } from '../../parts/PlanLink.tsx';
import { useApp } from '../../store/useApp.tsx';
import { usePlanChoices } from '../../store/usePlanChoices.ts';
import styles from './PlanLinks.module.css';

/** To plans that end in the role, and to those that begin in it. */
export function PlanLinks({ role }: { readonly role: Role }) {
  const { from, to } = usePlanChoices().choices;
  const position = useApp((state) => state.profile.position);
  const isTarget = to?.kind === 'role' && to.role === role.id;
  return (
    <p className={styles.links}>
      <Route size={16} aria-hidden />
      {position !== role.id && (
        <PlanLink
          part={{
            to: { kind: 'role', role: role.id },
            from: from === role.id ? undefined : from,
          }}
        >
          Plan a way here
        </PlanLink>
      )}
      <PlanLink
        part={{
          // Where the reader is, what they have counts, too.
          from: position === role.id ? undefined : role.id,
          to: isTarget ? undefined : to,
        }}
      >
        Plan from here
      </PlanLink>
    </p>
  );
}
