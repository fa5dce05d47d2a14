import { Disclosure } from '../../../ui/Disclosure.tsx';
import type { SectionProps } from '../sectionProps.ts';
import { NetTable } from '../tables/NetTable.tsx';
import { PayTable } from '../tables/PayTable.tsx';
import styles from './Charts.module.css';
import { NetLines } from './NetLines.tsx';
import { PayLines } from './PayLines.tsx';
import { useChartView } from './useChartView.ts';

/** Both charts, which are read at one month, each with its figures as a table. */
export function Charts(props: SectionProps) {
  const view = useChartView(props.assumptions.horizonMonths);
  return (
    <>
      <NetLines {...props} view={view} />
      <Disclosure className={styles.twin} summary="The figures of this chart">
        <NetTable {...props} />
      </Disclosure>
      <PayLines {...props} view={view} />
      <Disclosure className={styles.twin} summary="The figures of this chart">
        <PayTable {...props} />
      </Disclosure>
    </>
  );
}
