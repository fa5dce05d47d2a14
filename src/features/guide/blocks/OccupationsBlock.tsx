import { findFigure, type FigureFacts, type FigureValue } from '../../../domain/guide/figures.ts';
import type { FigureName } from '../../../domain/guide/richText.ts';
import { DataTable, type DataColumn } from '../../../parts/chart/DataTable.tsx';
import { formatPeriod } from '../../../parts/format.ts';
import { describeFigure } from '../../../parts/richText/figureWords.ts';
import { useFigureFacts } from '../../../parts/richText/useFigureFacts.ts';
import { Loading } from '../../../ui/Loading.tsx';

interface Row {
  readonly soc: string;
  readonly title: string;
  readonly of: (name: FigureName) => FigureValue | undefined;
}

/** Some occupations with their jobs, pay and outlook for the nation. */
export function OccupationsBlock({ socs }: { readonly socs: readonly string[] }) {
  const facts = useFigureFacts();
  if (facts === undefined) return <Loading what="the figures" />;
  const { period } = facts.nationWages;
  return (
    <DataTable
      caption={`Jobs, pay and outlook, United States, ${formatPeriod(period)}`}
      isStacking
      columns={listColumns(facts)}
      rows={socs.map((soc) => ({
        soc,
        title: facts.details.occupations.find((one) => one.soc === soc)?.title ?? soc,
        of: (name: FigureName) => findFigure({ kind: 'figure', name, argument: soc }, facts).value,
      }))}
      rowKey={({ soc }) => soc}
      source="U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics and Employment Projections"
      fileName="him-occupations"
    />
  );
}

function listColumns(facts: FigureFacts): readonly DataColumn<Row>[] {
  const column = (
    id: FigureName,
    name: string,
    csvName: string,
    more?: string,
  ): DataColumn<Row> => ({
    id,
    name,
    more,
    csvName,
    align: 'end',
    renderCell: ({ of }) => {
      const value = of(id);
      if (value?.unit !== 'growth') return describeFigure(value);
      return `${value.percent > 0 ? '+' : ''}${value.percent}%`;
    },
    csv: ({ of }) => numberOf(of(id)),
  });
  const years = findFigure({ kind: 'figure', name: 'outlookYears', argument: '' }, facts).value;
  return [
    {
      id: 'title',
      name: 'Occupation',
      isHead: true,
      renderCell: ({ title }) => title,
      csv: ({ title }) => title,
    },
    column('jobs', 'Jobs', 'Jobs'),
    column('pay', 'Median pay', 'Median pay, USD a year'),
    column('growth', 'Growth', 'Growth, percent', describeFigure(years)),
    column('openings', 'Openings', 'Openings a year', 'a year'),
  ];
}

function numberOf(value: FigureValue | undefined): number | undefined {
  switch (value?.unit) {
    case 'count':
      return value.value;
    case 'usd':
      return value.range.low;
    case 'growth':
      return value.percent;
    default:
      return undefined;
  }
}
