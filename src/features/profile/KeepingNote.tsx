import { useApp } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveTextFile } from '../../ui/saveTextFile.ts';
import styles from './ProfileForm.module.css';

/** Where the profile is kept, and what is wrong when it is not. */
export function KeepingNote() {
  const keeping = useApp((state) => state.profileKeeping);
  switch (keeping.status) {
    case 'memory':
      return (
        <p className={styles.warning}>
          Nothing you enter leaves this browser. It lets the page keep nothing, so the profile lasts
          until you close this page; save it to a file to have it again.
        </p>
      );
    case 'unreadable':
      return (
        <div className={styles.warning} role="alert">
          <p>
            <strong>The profile kept in this browser can’t be read.</strong> Starting afresh keeps a
            copy of it in this browser.
          </p>
          <Problems problems={keeping.problems} />
          <div>
            <Button
              onClick={() =>
                saveTextFile('him-career-atlas-profile-unreadable.txt', 'text/plain', keeping.text)
              }
            >
              Save the unreadable text to a file
            </Button>
          </div>
        </div>
      );
    default:
      return <p className={styles.calm}>Nothing you enter leaves this browser.</p>;
  }
}

export function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
