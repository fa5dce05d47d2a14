import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` has a border, `quiet` has none, `strong` is the one main action. */
  readonly look?: 'plain' | 'quiet' | 'strong';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  /** Square, for an icon alone; give it an aria-label. */
  readonly isIconOnly?: boolean;
}

export function Button({
  look = 'plain',
  icon,
  isIconOnly = false,
  className = '',
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const classes = [styles.button, styles[look], isIconOnly ? styles.iconOnly : '', className];
  return (
    <button {...rest} type={type} className={classes.filter(Boolean).join(' ')}>
      {icon}
      {children}
    </button>
  );
}
