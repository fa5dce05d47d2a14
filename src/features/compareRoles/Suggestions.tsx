import { Plus } from 'lucide-react';
import type { Role } from '../../domain/model.ts';
import { MOST_COMPARED } from '../../store/compareChoices.ts';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { listNext } from './findExamples.ts';
import styles from './CompareRolesView.module.css';

/** With one role only: those that people go on to from it, to add at a press. */
export function Suggestions({
  role,
  onAdd,
}: {
  readonly role: Role;
  readonly onAdd: (id: string) => void;
}) {
  const graph = useApp((state) => state.graph);
  const next = listNext(role, graph).slice(0, MOST_COMPARED);
  return (
    <section className={styles.suggestions} aria-labelledby="compare-next">
      <h2 id="compare-next">Add one more to compare</h2>
      {next.length > 0 && (
        <>
          <p>From {role.title} people often go on to:</p>
          <ul>
            {next.map(({ id, title }) => (
              <li key={id}>
                <Button icon={<Plus size={16} aria-hidden />} onClick={() => onAdd(id)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
