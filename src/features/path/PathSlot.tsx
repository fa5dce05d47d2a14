import type { MapGeometry } from '../../layout/geometry.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import { CodeSlot } from '../../ui/CodeSlot.tsx';

const loadBar = async () => (await import('./PathBar.tsx')).PathBar;
const loadLines = async () => (await import('./PathLines.tsx')).PathLines;
const WHAT = 'The part that shows paths';

/** The place of the bar that says what the drawn path is; its code comes with the first path. */
export function PathSlot() {
  const isOn = useApp(({ choices }) => /(^|&)(path|build)=/.test(choices.plan));
  return isOn ? <CodeSlot load={loadBar} what={WHAT} props={{}} /> : null;
}

/** The place of the path's lines on the map. */
export function PathLinesSlot({ geometry }: { readonly geometry: MapGeometry }) {
  const isOn = useSelected('pathStops').size > 1;
  return isOn ? <CodeSlot load={loadLines} what={WHAT} props={{ geometry }} /> : null;
}
