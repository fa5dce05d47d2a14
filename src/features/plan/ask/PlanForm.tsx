import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useApp, useDetails } from '../../../store/useApp.tsx';
import { valueOf } from '../../../store/loadable.ts';
import { indexDetails } from '../../../parts/detailsIndex.ts';
import { paths } from '../../../store/paths.ts';
import { useLinkQueryWithPlan, usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { FromField } from './FromField.tsx';
import { LimitFields } from './LimitFields.tsx';
import { PaceFields } from './PaceFields.tsx';
import styles from './PlanForm.module.css';
import { describeQuestion } from './questionWords.ts';
import { TimeFields } from './TimeFields.tsx';
import { ToField } from './ToField.tsx';

const IS_NARROW = '(max-width: 67.99em)';

/**
 * The question to the planner. Where there is no room beside the answer it
 * folds to its sentence once it is whole.
 */
export function PlanForm() {
  const id = useId();
  const { choices, change } = usePlanChoices();
  const map = useApp((state) => state.map);
  const profile = useApp((state) => state.profile);
  const details = valueOf(useDetails());
  const isNarrow = useMediaQuery(IS_NARROW);
  const hasStart = choices.from !== undefined || profile.position !== undefined;
  const mapQuery = useLinkQueryWithPlan({ isBuilding: true, plan: undefined });
  const isWhole = hasStart && (choices.to !== undefined || choices.path !== undefined);
  const [isOpen, setIsOpen] = useState(!isWhole);
  const isFolded = isNarrow && isWhole && !isOpen;
  const sentence = describeQuestion(choices, profile, map);
  return (
    <section className={styles.form} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>My question</h2>
        {isNarrow && isWhole && (
          <Button
            icon={<SlidersHorizontal size={16} aria-hidden />}
            aria-expanded={isOpen}
            aria-controls={`${id}-fields`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Done' : 'Change'}
          </Button>
        )}
      </div>
      <p className={styles.sentence}>{sentence}</p>
      <div id={`${id}-fields`} className={styles.fields} hidden={isFolded}>
        {!isFolded && details !== undefined && (
          <>
            <FromField index={indexDetails(details)} />
            {choices.path === undefined ? (
              <ToField index={indexDetails(details)} />
            ) : (
              <div className={styles.byHand}>
                <p>The path is made by hand; its last stop is the target.</p>
                <Button
                  onClick={() =>
                    change({
                      path: undefined,
                      plan: undefined,
                      to: choices.to ?? { kind: 'role', role: choices.path!.at(-1)!.role },
                    })
                  }
                >
                  Find the ways instead
                </Button>
              </div>
            )}
            <PaceFields />
            <LimitFields />
            <TimeFields />
            <p className={styles.map}>
              <Link to={{ pathname: paths.map, search: mapQuery }}>
                {choices.path === undefined
                  ? 'Build a path by hand on the map'
                  : 'Change the path on the map'}
              </Link>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
