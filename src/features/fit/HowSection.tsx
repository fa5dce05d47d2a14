import { CLEAR_MARGIN, type FamilyFigures } from '../../domain/guide/fitFigures.ts';
import { INTERESTS, type FitPart } from '../../domain/guide/fitModel.ts';
import { DataTable, type DataColumn } from '../../parts/chart/DataTable.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import type { Family } from '../../domain/model.ts';
import { useApp } from '../../store/useApp.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './FitView.module.css';
import { round } from './fitWords.ts';

/** How the reading is worked out, and what it rests on. */
export function HowSection({
  part: { onet, statements },
  figures,
}: {
  readonly part: FitPart;
  readonly figures: FamilyFigures;
}) {
  const families = useApp((state) => state.map.families);
  const withoutStyles = onet.occupations.filter(({ styles: row }) => row === undefined);
  return (
    <>
      <h2>How this is worked out</h2>
      <Disclosure className={styles.how} summary="The rule, the figures and their limits">
        <div className={styles.group}>
          <p>
            Each statement that speaks for a family counts the same: agreeing counts for the family,
            not agreeing counts against it, and partly counts for nothing. What is left over, by all
            statements that speak for the family, is its support: from half of them on, your answers
            speak for it. The families with the most support are named first, unless all have the
            same.
          </p>
          <p>
            {statements.filter((one) => 'interest' in (one.speaksFor ?? {})).length} statements ask
            for an interest that O*NET rates from 1 to 7 for each occupation. A role has the rating
            of its occupation, a family the mean of its core roles, and the statement speaks for
            each family that stands {CLEAR_MARGIN} or more above the mean of all families (▲ in the
            table). The others were placed by the editors.
          </p>
          <p>
            O*NET’s interest ratings are made by experts and by software, for whole occupations.
            Many roles share an occupation, so two jobs of one family can be further apart than
            these figures show. Ratings of work styles are missing for {withoutStyles.length} of{' '}
            {onet.occupations.length} occupations:{' '}
            {withoutStyles.map(({ code }) => code).join(', ')}.
          </p>
          <DataTable
            caption="Interests by family, 1 to 7"
            columns={listColumns(figures)}
            rows={families}
            rowKey={({ id }) => id}
            source="O*NET; mean over the roles of each family"
            fileName="interests-by-family"
          />
          <SourceNote of="the figures" sources={[onet.interestSource, onet.styleSource]} />
        </div>
      </Disclosure>
    </>
  );
}

function listColumns(figures: FamilyFigures): readonly DataColumn<Family>[] {
  return [
    {
      id: 'family',
      name: 'Family',
      isHead: true,
      renderCell: ({ shortName }) => shortName,
      csv: ({ name }) => name,
    },
    ...INTERESTS.map((interest): DataColumn<Family> => {
      const isClear = (id: string) => figures.familiesOf(interest).includes(id);
      return {
        id: interest,
        name: interest.charAt(0).toUpperCase() + interest.slice(1),
        align: 'end',
        renderCell: ({ id }) => {
          const { mean } = figures.interestOf(id, interest);
          if (mean === undefined) return 'none';
          return isClear(id) ? <strong>{round(mean)} ▲</strong> : round(mean);
        },
        csv: ({ id }) => figures.interestOf(id, interest).mean,
      };
    }),
  ];
}
