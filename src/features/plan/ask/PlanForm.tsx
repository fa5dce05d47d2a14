import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useId, useRef, useState, type MouseEvent } from 'react';
import { Link } from 'react-router';
import { useApp, useDetails } from '../../../store/useApp.tsx';
import { valueOf } from '../../../store/loadable.ts';
import { indexDetails } from '../../../parts/detailsIndex.ts';
import { paths } from '../../../store/paths.ts';
import { useLinkQueryWithPlan, usePlanChoices } from '../../../store/usePlanChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { focusAbove } from './focusAbove.ts';
import { FromField } from './FromField.tsx';
import { LimitFields } from './LimitFields.tsx';
import { PaceFields } from './PaceFields.tsx';
import styles from './PlanForm.module.css';
import { SETTINGS_AT_REST, wouldChange } from './planResets.ts';
import { describeQuestion } from './questionWords.ts';
import { ResetButton } from './ResetButton.tsx';
import { StayFields } from './StayFields.tsx';
import { TimeFields } from './TimeFields.tsx';
import { ToField } from './ToField.tsx';

const IS_NARROW = '(max-width: 67.99em)';

/**
 * The question to the planner. Where there is no room beside the answer it
 * folds to its sentence once it is whole.
 */
export function PlanForm() {
  const id = useId();
  const ref = useRef<HTMLElement>(null);
  const { choices, change } = usePlanChoices();
  const map = useApp((state) => state.map);
  const profile = useApp((state) => state.profile);
  const details = valueOf(useDetails());
  const isNarrow = useMediaQuery(IS_NARROW);
  const hasStart = choices.from !== undefined || profile.position !== undefined;
  const hasEnd = choices.to !== undefined || choices.path !== undefined;
  const mapQuery = useLinkQueryWithPlan({ isBuilding: true, plan: undefined });
  const isWhole = hasStart && hasEnd;
  const [isOpen, setIsOpen] = useState(!isWhole);
  const isFolded = isNarrow && isWhole && !isOpen;

  // Someone at work in the form stays in it; a link to a whole question leads to the answer.
  useEffect(() => {
    setIsOpen(!isWhole || ref.current!.contains(document.activeElement));
  }, [isWhole]);

  const fold = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    setIsOpen(false);
    focusAbove(currentTarget);
    ref.current?.scrollIntoView({ block: 'start' });
  };
  const findWays = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    focusAbove(currentTarget);
    change({
      path: undefined,
      plan: undefined,
      to: choices.to ?? { kind: 'role', role: choices.path!.at(-1)!.role },
    });
  };
  return (
    <section ref={ref} className={styles.form} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          My question
        </h2>
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
      {(hasStart || hasEnd) && (
        <p className={styles.sentence}>{describeQuestion(choices, profile, map)}</p>
      )}
      <div id={`${id}-fields`} className={styles.fields} hidden={isFolded}>
        {!isFolded && details !== undefined && (
          <>
            <FromField index={indexDetails(details)} />
            {choices.path === undefined ? (
              <ToField index={indexDetails(details)} />
            ) : (
              <div className={styles.byHand}>
                <p>The path is made by hand; its last stop is the target.</p>
                <Button onClick={findWays}>Find the ways instead</Button>
              </div>
            )}
            <PaceFields />
            <div className={styles.folds}>
              <StayFields />
              <LimitFields />
              <TimeFields />
            </div>
            <div className={styles.end}>
              {wouldChange(choices, SETTINGS_AT_REST) && (
                <ResetButton onClick={() => change(SETTINGS_AT_REST)}>
                  Reset pace, limits and dates
                </ResetButton>
              )}
              <Link to={{ pathname: paths.map, search: mapQuery }}>
                {choices.path === undefined
                  ? 'Build a path by hand on the map'
                  : 'Change the path on the map'}
              </Link>
              {isNarrow && isWhole && (
                <Button look="strong" onClick={fold}>
                  Show the answer
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
