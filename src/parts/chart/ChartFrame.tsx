import { useId, useRef, useState, type ReactNode } from 'react';
import { Download } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import styles from './ChartFrame.module.css';

export interface ChartFrameProps {
  readonly title: string;
  readonly titleLevel?: 2 | 3 | 4;
  /** One sentence that says what the chart shows, from the same figures. */
  readonly summary: string;
  /** Where the figures are from; stands below the chart and in what is saved. */
  readonly source: string;
  /** Of what is saved, without its ending. */
  readonly fileName: string;
  /** Between the title and the chart, such as its legend. */
  readonly legend?: ReactNode;
  /** Holds one svg, which is what is saved. */
  readonly children: ReactNode;
  /** Below the chart, such as what reads its values. */
  readonly after?: ReactNode;
}

/** A chart with its title, what it says in words, its sources, and the ways to save it as a picture. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, titleLevel = 3, summary, source, fileName, legend, children, after } = props;
  const Heading = `h${titleLevel}` as const;
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const save = async (kind: 'svg' | 'png') => {
    const svg = body.current?.querySelector('svg');
    if (svg === null || svg === undefined) return;
    setProblem('');
    const code = await import('../../ui/exportChart/exportChart.ts').catch(() => undefined);
    const failed = `The ${kind.toUpperCase()} could not be made`;
    if (code === undefined) {
      setProblem(`${failed}: the connection failed. Try again, or print the page.`);
      return;
    }
    try {
      const saveChart = kind === 'svg' ? code.saveChartSvg : code.saveChartPng;
      await saveChart(svg, { title, source, fileName });
    } catch (error) {
      setProblem(
        error instanceof Error ? error.message : `${failed}. Try again, or print the page.`,
      );
    }
  };
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Heading id={titleId} className={styles.title}>
          {title}
        </Heading>
        <span className={styles.tools}>
          {(['svg', 'png'] as const).map((kind) => (
            <Button
              key={kind}
              look="quiet"
              icon={<Download size={14} aria-hidden />}
              aria-label={`Save “${title}” as ${kind.toUpperCase()}`}
              onClick={() => void save(kind)}
            >
              {kind.toUpperCase()}
            </Button>
          ))}
        </span>
      </div>
      <p className={styles.summary}>{summary}</p>
      {legend}
      <div ref={body} className={styles.body}>
        {children}
      </div>
      {after}
      {problem !== '' && <p className={styles.problem}>{problem}</p>}
      <LiveRegion message={problem} />
      <figcaption className={styles.source}>{source}</figcaption>
    </figure>
  );
}
