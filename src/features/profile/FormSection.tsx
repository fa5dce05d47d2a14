import { createContext, use, useId, type ReactNode } from 'react';
import styles from './FormSection.module.css';

/** The level of the sections' headings: one below that of what holds the form. */
export const SectionHeading = createContext<'h2' | 'h3'>('h2');

export function FormSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const level = use(SectionHeading);
  const heading = { id, className: styles.title, tabIndex: -1 };
  return (
    <section className={styles.section} aria-labelledby={id}>
      {level === 'h2' ? <h2 {...heading}>{title}</h2> : <h3 {...heading}>{title}</h3>}
      {children}
    </section>
  );
}

/** For a control that goes away when it is used: the focus goes to the heading of its section. */
export function focusSection(control: HTMLElement): void {
  control
    .closest('section')
    ?.querySelector<HTMLElement>('[tabindex="-1"]')
    ?.focus({ preventScroll: true });
}
