import { Download, Trash2, Undo2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { EMPTY_PROFILE } from '../../domain/profile.ts';
import { formatProfile } from '../../domain/profileText.ts';
import { describeFailure } from '../../store/loadable.ts';
import { useApp, useAppStore } from '../../store/useApp.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveTextFile } from '../../ui/saveTextFile.ts';
import fields from '../../ui/fields.module.css';
import { isEmptyProfile } from './isEmptyProfile.ts';
import { Problems } from './KeepingNote.tsx';
import styles from './ProfileForm.module.css';

const FILE_NAME = 'him-career-atlas-profile.json';
/** Far more than any profile takes. */
const MOST_BYTES = 1_000_000;

interface Refused {
  readonly file: string;
  readonly problems: readonly string[];
}

/** What is done with the profile as a whole. */
export function ProfileTools({
  onDone,
}: {
  /** Says what was done; `hasLeft` when the control that did it goes away with it. */
  readonly onDone: (said: string, hasLeft: boolean) => void;
}) {
  const store = useAppStore();
  const isEmpty = useApp((state) => isEmptyProfile(state.profile));
  const undoCount = useApp((state) => state.earlierProfiles.length);
  const inputRef = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused>();

  const undo = () => {
    store.getState().undoProfile();
    onDone('The last change is undone.', undoCount === 1);
  };
  const clear = () => {
    store.getState().setProfile(EMPTY_PROFILE);
    onDone('The profile is cleared. Undo brings it back.', true);
  };
  const save = () => {
    const { profile, map } = store.getState();
    saveTextFile(FILE_NAME, 'application/json', formatProfile(profile, map.id));
  };
  const load = async (file: File) => {
    const { readProfile, setProfile } = store.getState();
    if (file.size > MOST_BYTES) {
      setRefused({ file: file.name, problems: ['It is too large to be a profile.'] });
      return;
    }
    const result = await file
      .text()
      .then(readProfile)
      .catch((error: unknown) => ({
        profile: undefined,
        problems: [`It could not be read: ${describeFailure(error)}.`],
      }));
    if (result.profile === undefined) {
      setRefused({ file: file.name, problems: result.problems });
      return;
    }
    setRefused(undefined);
    setProfile(isEmptyProfile(result.profile) ? EMPTY_PROFILE : result.profile);
    onDone(`Loaded from “${file.name}”. Undo brings back what was here before.`, false);
  };

  return (
    <>
      <div className={fields.actions}>
        {undoCount > 0 && (
          <Button icon={<Undo2 size={16} aria-hidden />} onClick={undo}>
            Undo
          </Button>
        )}
        {!isEmpty && (
          <>
            <Button icon={<Trash2 size={16} aria-hidden />} onClick={clear}>
              Clear
            </Button>
            <Button icon={<Download size={16} aria-hidden />} onClick={save}>
              Save to a file
            </Button>
          </>
        )}
        <Button icon={<Upload size={16} aria-hidden />} onClick={() => inputRef.current?.click()}>
          Load from a file
        </Button>
        <input
          ref={inputRef}
          type="file"
          accept=".json,application/json"
          aria-label="A saved profile"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // So that choosing the same file again is a change.
            event.currentTarget.value = '';
            if (file !== undefined) void load(file);
          }}
        />
      </div>
      {refused !== undefined && (
        <div className={styles.warning} role="alert">
          <p>
            <strong>“{refused.file}” was not loaded; nothing has changed.</strong> Mend this, or
            choose another file:
          </p>
          <Problems problems={refused.problems} />
        </div>
      )}
    </>
  );
}
