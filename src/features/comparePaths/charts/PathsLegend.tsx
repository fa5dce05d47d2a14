import { Eye, EyeOff } from 'lucide-react';
import { PathLetter } from '../PathLetter.tsx';
import type { ComparedCase } from '../useComparison.ts';
import { usePathWords } from '../usePathWords.ts';
import type { ChartView } from './useChartView.ts';
import styles from './PathsLegend.module.css';

/** Which letter is which path; each entry hides and shows its lines, and brings them out while it is pointed at. */
export function PathsLegend({
  cases,
  view,
}: {
  readonly cases: readonly ComparedCase[];
  readonly view: ChartView;
}) {
  const { shortName } = usePathWords();
  return (
    <ul className={styles.legend} aria-label="Lines">
      {cases.map((one) => {
        const { letter } = one;
        const isShown = !view.hidden.has(letter);
        const Sign = isShown ? Eye : EyeOff;
        return (
          <li key={letter}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={isShown}
              title={isShown ? 'Hide this line' : 'Show this line'}
              onClick={() => view.toggle(letter)}
              onPointerEnter={() => view.emphasize(letter)}
              onPointerLeave={() => view.emphasize(undefined)}
              onFocus={() => view.emphasize(letter)}
              onBlur={() => view.emphasize(undefined)}
            >
              <PathLetter letter={letter} />
              <span>{shortName(one)}</span>
              <Sign className={styles.sign} size={14} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
