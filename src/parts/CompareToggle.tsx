import { Check, Scale } from 'lucide-react';
import type { Role } from '../domain/model.ts';
import { MOST_COMPARED } from '../store/compareChoices.ts';
import { useCompareChoices } from '../store/useCompareChoices.ts';
import { Button } from '../ui/Button.tsx';

/** Puts a role into the comparison or takes it out; says so where the comparison is full. */
export function CompareToggle({ role }: { readonly role: Pick<Role, 'id' | 'title'> }) {
  const { choices, change } = useCompareChoices();
  const { roles } = choices;
  const isIn = roles.includes(role.id);
  const isFull = !isIn && roles.length >= MOST_COMPARED;
  const words = isIn ? 'In comparison' : isFull ? 'Comparison full' : 'Compare';
  const toggle = () =>
    change({ roles: isIn ? roles.filter((id) => id !== role.id) : [...roles, role.id] });
  return (
    <Button
      icon={isIn ? <Check size={16} aria-hidden /> : <Scale size={16} aria-hidden />}
      aria-pressed={isIn}
      aria-label={`${words}: ${role.title}`}
      title={isFull ? `${MOST_COMPARED} roles at most; take one out first` : undefined}
      disabled={isFull}
      onClick={toggle}
    >
      <span>{words}</span>
    </Button>
  );
}
