import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Says a message to screen readers when it changes, after a pause, so that quick changes are one message. */
export function LiveRegion({
  message,
  delayMs = 400,
}: {
  readonly message: string;
  readonly delayMs?: number;
}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), delayMs);
    return () => clearTimeout(timer);
  }, [message, delayMs]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
