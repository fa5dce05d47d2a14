import { RotateCcw } from 'lucide-react';
import { formatCompareChoices } from '../../../store/compareUrl.ts';
import { formatPlanChoices } from '../../../store/planUrl.ts';
import { useChoose } from '../../../store/useChoose.ts';
import { useCompareChoices } from '../../../store/useCompareChoices.ts';
import { usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { COMPARE_DEFAULTS, PLAN_DEFAULTS } from './useChangedCount.ts';

/** Puts every assumption back to its default, in one step that Back undoes. */
export function ResetAll() {
  const { choices: plan } = usePlanChoices();
  const { choices: compare } = useCompareChoices();
  const { choose } = useChoose();
  return (
    <Button
      icon={<RotateCcw size={14} aria-hidden />}
      onClick={() => {
        document.getElementById('compare-assumptions')?.focus();
        choose({
          plan: formatPlanChoices({ ...plan, ...PLAN_DEFAULTS }),
          compare: formatCompareChoices({ ...compare, ...COMPARE_DEFAULTS }),
        });
      }}
    >
      Back to all defaults
    </Button>
  );
}
