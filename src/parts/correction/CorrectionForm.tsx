import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '../../store/useApp.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './CorrectionForm.module.css';
import { formatCorrection, type CorrectionFact } from './formatCorrection.ts';

const ROWS = 12;

/** A correction to complete and copy. It is sent nowhere: the site knows no address. */
export function CorrectionForm({ fact }: { readonly fact: CorrectionFact }) {
  const map = useApp((state) => state.map);
  const id = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => {
    const { origin, pathname } = window.location;
    return formatCorrection(fact, { title: document.title, address: origin + pathname }, map);
  });
  useEffect(() => ref.current?.focus(), []);
  return (
    <div className={styles.form}>
      <label htmlFor={id}>Your correction, to complete and copy</label>
      <textarea
        id={id}
        ref={ref}
        className={styles.text}
        rows={ROWS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <CopyButton label="Copy the text" copied="Copied." getText={() => text} />
      </div>
      <p className={styles.note}>
        This site has no address for corrections yet, and sends nothing. Give the text to whoever
        runs this site or showed it to you.
      </p>
    </div>
  );
}
