import type { ReactNode } from 'react';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';

export function ResetButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <Button look="quiet" icon={<RotateCcw size={14} aria-hidden />} onClick={onClick}>
        {children}
      </Button>
    </div>
  );
}
