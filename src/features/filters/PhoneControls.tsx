import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { listChips } from './listChips.ts';

const FilterDialog = lazy(async () => ({
  default: (await import('./FilterDialog.tsx')).FilterDialog,
}));

/** One button that opens all filters. */
export function PhoneControls() {
  const map = useApp((state) => state.map);
  const choices = useApp((state) => state.choices);
  const [isOpen, setIsOpen] = useState(false);
  const on = listChips(choices, map).length;
  return (
    <>
      <Button
        icon={<SlidersHorizontal size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {on === 0 ? 'Filters' : `Filters (${on})`}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FilterDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
