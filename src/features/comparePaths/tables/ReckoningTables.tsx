import { DataTable } from '../../../parts/chart/DataTable.tsx';
import { formatUsd } from '../../../parts/format.ts';
import { addMonths, formatMonth } from '../../../parts/planDates.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import type { SectionProps } from '../sectionProps.ts';
import type { ShownPath } from '../useShownPaths.ts';
import { formatCents, formatSpan } from '../words.ts';
import { listReckoning, type ReckoningLine } from './listReckoning.ts';
import styles from './ReckoningTables.module.css';

/** Each path's sum, line by line, so that anyone can do it again with a pocket calculator. */
export function ReckoningTables(props: SectionProps) {
  const { horizonMonths, end } = props.assumptions;
  const by = formatMonth(addMonths(props.startMonth, horizonMonths));
  return props.shown.map((path) => (
    <Disclosure
      key={path.letter}
      className={styles.fold}
      isOpenAtFirst={props.shown.length === 1}
      summary={`How ${path.letter} adds up by ${by}${end === 'middle' ? '' : `, at the ${end} end`}`}
    >
      <ReckoningTable {...props} path={path} />
    </Disclosure>
  ));
}

function ReckoningTable({
  path,
  assumptions,
  startMonth,
  words,
  source,
}: SectionProps & { readonly path: ShownPath }) {
  const { horizonMonths, end } = assumptions;
  const whatOf = ({ kind, id, months }: ReckoningLine): string => {
    switch (kind) {
      case 'pay':
        return `Pay as ${words.nodeName(id)}`;
      case 'exam':
        return `${words.studyName(id)} exam`;
      case 'renewal':
        return `${words.studyName(id)} renewal${months === 1 ? '' : 's'}`;
      case 'sum':
        return 'Earned after costs';
      default:
        return words.studyName(id);
    }
  };
  const rateOf = ({ kind, rate }: ReckoningLine): string => {
    if (kind === 'sum') return '';
    if (rate === undefined) return kind === 'pay' ? 'not known' : 'no price known';
    if (kind === 'pay') return `${formatUsd(rate)} a year`;
    return kind === 'renewal' ? `${formatCents(rate)} each` : formatCents(rate);
  };
  const timesOf = ({ kind, months, allMonths }: ReckoningLine): string => {
    if (months === undefined) return '';
    if (kind === 'renewal') return `× ${months}`;
    return allMonths === undefined ? `× ${months} ÷ 12` : `× ${months} ÷ ${allMonths}`;
  };
  const amountOf = ({ kind, cents }: ReckoningLine): string => {
    if (cents !== undefined) return formatCents(cents);
    return kind === 'pay' || kind === 'sum' ? 'not known' : 'not counted';
  };
  return (
    <DataTable
      isStacking
      isCaptionHidden
      caption={`How ${path.letter} adds up`}
      columns={[
        { id: 'what', name: 'What', isHead: true, renderCell: whatOf, csv: whatOf },
        {
          id: 'when',
          name: 'When',
          renderCell: ({ kind, ...span }) => (kind === 'sum' ? '' : formatSpan(span, startMonth)),
          csv: ({ kind, ...span }) => (kind === 'sum' ? '' : formatSpan(span, startMonth)),
        },
        {
          id: 'rate',
          name: 'Pay or price',
          align: 'end',
          renderCell: rateOf,
          csv: ({ kind, rate }) => (rate === undefined || kind === 'pay' ? rate : rate / 100),
          csvName: 'pay_a_year_or_price_usd',
        },
        {
          id: 'times',
          name: 'Months',
          align: 'end',
          renderCell: timesOf,
          csv: ({ months }) => months,
          csvName: 'months_or_number',
        },
        {
          id: 'amount',
          name: 'Comes to',
          align: 'end',
          renderCell: (line) =>
            line.kind === 'sum' ? <strong>{amountOf(line)}</strong> : amountOf(line),
          csv: ({ cents }) => (cents === undefined ? undefined : cents / 100),
          csvName: 'comes_to_usd',
        },
      ]}
      rows={listReckoning(path.earnings, horizonMonths, end)}
      rowKey={({ kind, id, from }) => `${kind}-${id}-${from}`}
      rowProps={({ kind }) => (kind === 'sum' ? { 'aria-current': 'true' } : {})}
      source={source}
      fileName={`path-${path.letter.toLowerCase()}-reckoning`}
    />
  );
}
