import { useEffect, useState } from 'react';
import { usePause } from './usePause.ts';

/** What a typed text means, or what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/**
 * A text that stands for a value while the reader types it: the value changes
 * once they pause or leave, so that one number is one step to undo. A text that
 * means nothing changes nothing and stays, with its problem. When the value
 * changes by other means the text follows it.
 */
export function useDraft<Text, Value extends number | undefined>({
  value,
  toText,
  read,
  onChange,
}: {
  readonly value: Value;
  readonly toText: (value: Value) => Text;
  readonly read: (text: Text) => Reading<Value>;
  readonly onChange: (value: Value) => void;
}): {
  readonly text: Text;
  readonly problem: string | undefined;
  readonly type: (text: Text) => void;
  readonly leave: () => void;
} {
  const [draft, setDraft] = useState<{ readonly text: Text; readonly of: Value }>();
  const { wait, settle } = usePause();
  useEffect(() => settle, [settle]);

  const text = draft !== undefined && draft.of === value ? draft.text : toText(value);
  const reading = read(text);
  return {
    text,
    problem: 'problem' in reading ? reading.problem : undefined,
    type: (next) => {
      wait(undefined);
      setDraft({ text: next, of: value });
      const result = read(next);
      if ('problem' in result || result.value === value) return;
      wait(() => {
        setDraft({ text: next, of: result.value });
        onChange(result.value);
      });
    },
    leave: () => {
      settle();
      setDraft((last) => (last !== undefined && 'problem' in read(last.text) ? last : undefined));
    },
  };
}
