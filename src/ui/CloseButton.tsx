import { X } from 'lucide-react';
import type { MouseEventHandler } from 'react';
import { Button } from './Button.tsx';

/** A cross that takes away what it stands in. */
export function CloseButton({
  label = 'Close',
  title,
  size = 20,
  className = '',
  onClick,
}: {
  readonly label?: string;
  readonly title?: string;
  /** Of the cross, in pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
}) {
  return (
    <Button
      className={className}
      look="quiet"
      isIconOnly
      icon={<X size={size} aria-hidden />}
      aria-label={label}
      title={title}
      onClick={onClick}
    />
  );
}
