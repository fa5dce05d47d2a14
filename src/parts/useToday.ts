import { useState } from 'react';

/** Today's date in UTC, `2026-11-25`, as it was when the component was first shown. */
export function useToday(): string {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return today;
}
