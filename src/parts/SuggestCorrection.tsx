import { useState } from 'react';
import type { Source } from '../domain/model.ts';
import { Button } from '../ui/Button.tsx';
import { CodeSlot } from '../ui/CodeSlot.tsx';
import type { CorrectionFact } from './correction/formatCorrection.ts';

const loadForm = async () => (await import('./correction/CorrectionForm.tsx')).CorrectionForm;

/** Offers the reader a text that says which fact is wrong, to complete and copy. */
export function SuggestCorrection({
  of,
  sources,
  year,
  getValue,
}: {
  readonly of: string;
  readonly sources: readonly Source[];
  readonly year?: number | undefined;
  /** What stands on the page, asked for when the text is made. */
  readonly getValue?: (() => string | null | undefined) | undefined;
}) {
  const [fact, setFact] = useState<CorrectionFact>();
  const toggle = () =>
    setFact(
      fact === undefined ? { of, sources, year, value: getValue?.() ?? undefined } : undefined,
    );
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={fact !== undefined}
        aria-label={`Suggest a correction of ${of}`}
        onClick={toggle}
      >
        Suggest a correction
      </Button>
      {fact !== undefined && (
        <CodeSlot load={loadForm} what="The form for corrections" props={{ fact }} />
      )}
    </>
  );
}
