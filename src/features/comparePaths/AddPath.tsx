import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import { MOST_COMPARED, type ComparedPath } from '../../store/compareChoices.ts';
import { paths as pages } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AddPath.module.css';
import { usePathWords } from './usePathWords.ts';

/** What else can be put into the comparison, and where paths come from. */
export function AddPath() {
  const { choices, change } = useCompareChoices();
  const search = useLinkQuery();
  const { nodeName } = usePathWords();
  const position = useApp((state) => state.profile.position);
  const { paths } = choices;
  if (paths.length >= MOST_COMPARED) {
    return (
      <p className={styles.full}>
        {MOST_COMPARED} paths are compared, which is the most. Remove one to add another.
      </p>
    );
  }
  const isStaying = (from: string | undefined) =>
    paths.some((path) => path.steps.length === 0 && path.from === from);
  const starts = [...new Set(paths.map(({ from }) => from))].filter((from) => !isStaying(from));
  const add = (path: ComparedPath) => change({ paths: [...paths, path], show: 'paths' });
  return (
    <div className={styles.add}>
      {starts.map((from) => (
        <Button
          key={from ?? 'me'}
          icon={<Plus size={16} aria-hidden />}
          onClick={() => add({ ...(from === undefined ? {} : { from }), steps: [] })}
        >
          Add staying as{' '}
          {from === undefined
            ? position === undefined
              ? 'you are'
              : nodeName(position)
            : nodeName(from)}
        </Button>
      ))}
      <p>
        For another path <Link to={{ pathname: pages.plan, search }}>work out a plan</Link> or build
        one on <Link to={{ pathname: pages.map, search }}>the map</Link>, and press “Compare” there.
      </p>
    </div>
  );
}
