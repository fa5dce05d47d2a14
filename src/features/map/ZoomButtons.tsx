import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import styles from './ZoomButtons.module.css';

export function ZoomButtons({
  onZoom,
  onFit,
}: {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}) {
  return (
    <div className={styles.buttons} role="group" aria-label="Zoom">
      <Button
        isIconOnly
        icon={<Plus size={16} aria-hidden />}
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => onZoom(1.3)}
      />
      <Button
        isIconOnly
        icon={<Minus size={16} aria-hidden />}
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => onZoom(1 / 1.3)}
      />
      <Button
        isIconOnly
        icon={<Maximize size={16} aria-hidden />}
        aria-label="Fit the whole map"
        title="Fit the whole map (0)"
        onClick={onFit}
      />
    </div>
  );
}
