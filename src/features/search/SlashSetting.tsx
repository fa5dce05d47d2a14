import styles from './SlashSetting.module.css';

/** How the dialog is worked by keys, and whether `/` opens it; for readers with a keyboard. */
export function SlashSetting({
  isOn,
  setIsOn,
}: {
  readonly isOn: boolean;
  readonly setIsOn: (isOn: boolean) => void;
}) {
  return (
    <div className={styles.foot}>
      <p>
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </p>
      <label className={styles.setting}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setIsOn(event.currentTarget.checked)}
        />
        <span>
          <kbd>/</kbd> opens search
        </span>
      </label>
    </div>
  );
}
