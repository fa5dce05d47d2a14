import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Gainable } from '../../domain/eligibility/findGains.ts';
import { useApp, useAppStore } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { addTo, findHolding, removeFrom } from './holding.ts';

/** Puts a credential or program into the profile, or takes it out; one step that undo takes back. */
export function ProfileButton({ thing }: { readonly thing: Gainable }) {
  const isIn = useApp(({ profile }) => findHolding(profile, thing) === 'same');
  const isReading = useApp(({ profileKeeping }) => profileKeeping.status === 'reading');
  const store = useAppStore();
  const [said, setSaid] = useState('');
  const toggle = () => {
    const { profile, setProfile } = store.getState();
    setProfile(isIn ? removeFrom(profile, thing) : addTo(profile, thing));
    setSaid(isIn ? 'Removed from your profile.' : 'Added to your profile.');
  };
  // What is kept would take the place of a change made before it has come.
  if (isReading) return null;
  return (
    <>
      <Button
        icon={isIn ? <Minus size={16} aria-hidden /> : <Plus size={16} aria-hidden />}
        onClick={toggle}
      >
        {isIn ? 'Remove from my profile' : 'Add to my profile'}
      </Button>
      <LiveRegion message={said} />
    </>
  );
}
