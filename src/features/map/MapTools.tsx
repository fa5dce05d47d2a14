import { ArrowRight, Route, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { ARRANGEMENTS, MOVE_KINDS, type Arrangement } from '../../store/choices.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { useChoose } from '../../store/useChoose.ts';
import type { MoveKind } from '../../domain/model.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './MapTools.module.css';

const ARRANGEMENT_WORDS: Readonly<Record<Arrangement, string>> = {
  level: 'career level',
  education: 'usual education',
  pay: 'typical pay',
};

const KIND_WORDS: Readonly<Record<MoveKind, { readonly name: string; readonly meaning: string }>> =
  {
    promotion: { name: 'Promotion', meaning: 'more responsibility' },
    transition: { name: 'Transition', meaning: 'same standing, other specialty' },
    entry: { name: 'Entry', meaning: 'from outside the field; shown with starting points' },
  };

/** What the map shows and how it is arranged; the legend is part of it. */
export function MapTools({ zoom }: { readonly zoom: ReactNode }) {
  return (
    <div className={styles.tools} role="group" aria-label="Map">
      <ArrangeField />
      <LineSwitches />
      <StepsField />
      <Key />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          <VisuallyHidden>Also show</VisuallyHidden>
        </legend>
        <AdjacentSwitch />
        <OriginsSwitch />
      </fieldset>
      <BuildButton />
      {zoom}
    </div>
  );
}

/** The same for phones, without what only lines and zooming need. */
export function PhoneMapTools() {
  return (
    <div className={styles.tools} role="group" aria-label="Map">
      <ArrangeField />
      <AdjacentSwitch />
      <BuildButton />
    </div>
  );
}

function ArrangeField() {
  const arrange = useApp((state) => state.choices.arrange);
  const { choose } = useChoose();
  return (
    <label className={styles.field}>
      <span>Arrange by</span>
      <select
        value={arrange}
        onChange={(event) => choose({ arrange: event.target.value as Arrangement })}
      >
        {ARRANGEMENTS.map((option) => (
          <option key={option} value={option}>
            {ARRANGEMENT_WORDS[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

function LineSwitches() {
  const moveKinds = useApp((state) => state.choices.moveKinds);
  const { choose } = useChoose();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <VisuallyHidden>Lines</VisuallyHidden>
      </legend>
      {MOVE_KINDS.map((kind) => (
        <label key={kind} className={styles.check} title={KIND_WORDS[kind].meaning}>
          <input
            type="checkbox"
            checked={moveKinds.includes(kind)}
            onChange={(event) =>
              choose({
                moveKinds: MOVE_KINDS.filter((other) =>
                  other === kind ? event.target.checked : moveKinds.includes(other),
                ),
              })
            }
          />
          <LineSample kind={kind} />
          {KIND_WORDS[kind].name}
        </label>
      ))}
    </fieldset>
  );
}

function StepsField() {
  const steps = useApp((state) => state.choices.steps);
  const { choose } = useChoose();
  return (
    <label className={styles.field}>
      <span>Around a role</span>
      <select
        value={steps}
        onChange={(event) => choose({ steps: event.target.value === '2' ? 2 : 1 })}
      >
        <option value="1">1 move</option>
        <option value="2">2 moves</option>
      </select>
    </label>
  );
}

/** What the small signs on cards mean. */
function Key() {
  const chosenPlace = useApp((state) => state.placeWages.place.id);
  const pays = useSelected('pays');
  const hasFallback = [...pays.values()].some(({ placeId }) => placeId !== chosenPlace);
  return (
    <span className={styles.key}>
      <ArrowRight size={13} className={styles.in} aria-hidden /> leads here
      <ArrowRight size={13} className={styles.out} aria-hidden /> comes next
      <Sprout size={13} className={styles.emerging} aria-hidden /> emerging
      {hasFallback && <span className={styles.fallback}>† figure for a larger area</span>}
    </span>
  );
}

function AdjacentSwitch() {
  const hasAdjacent = useApp((state) => state.choices.hasAdjacent);
  const { choose } = useChoose();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={hasAdjacent}
        onChange={(event) => choose({ hasAdjacent: event.target.checked })}
      />
      <span className={styles.adjacent} aria-hidden />
      Adjacent roles
    </label>
  );
}

function OriginsSwitch() {
  const hasOrigins = useApp((state) => state.choices.hasOrigins);
  const { choose } = useChoose();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={hasOrigins}
        onChange={(event) => choose({ hasOrigins: event.target.checked })}
      />
      <span className={styles.origin} aria-hidden />
      Starting points
    </label>
  );
}

const BUILD = /(^|&)build=1$/;

/** Choosing a role adds it to a path; how, the path's own bar says. */
function BuildButton() {
  // `build` is the last of a plan's parameters.
  const plan = useApp((state) => state.choices.plan);
  const { choose } = useChoose();
  const isOn = BUILD.test(plan);
  return (
    <Button
      className={styles.build}
      icon={<Route size={18} aria-hidden />}
      aria-pressed={isOn}
      title="Build a path"
      onClick={() =>
        choose({ plan: isOn ? plan.replace(BUILD, '') : `${plan && `${plan}&`}build=1` })
      }
    >
      <span>Build a path</span>
    </Button>
  );
}

function LineSample({ kind }: { readonly kind: MoveKind }) {
  return (
    <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden className={styles.sample}>
      <path d="M1,5H27" data-kind={kind} />
      <path d="M26,1L34,5L26,9z" className={styles.tip} />
    </svg>
  );
}
