import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useSize } from '../../ui/useSize.ts';

/** The room of a chart, and the size of its text, by which its rows and margins grow. */
export interface ChartBox {
  readonly width: number;
  /** Px. */
  readonly em: number;
}

/** Until the element is measured. */
const USUAL: ChartBox = { width: 640, em: 14 };

/** The width and text size of an element on the page, as they change. */
export function useChartBox(): { readonly ref: RefObject<HTMLDivElement | null> } & ChartBox {
  const ref = useRef<HTMLDivElement>(null);
  const width = useSize(ref)?.width;
  const [em, setEm] = useState(USUAL.em);
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const size = Number.parseFloat(getComputedStyle(ref.current).fontSize);
    if (size > 0) setEm(size);
  }, [width]);
  return { ref, em, width: width === undefined || width === 0 ? USUAL.width : width };
}
