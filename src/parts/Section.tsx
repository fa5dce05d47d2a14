import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** Heading levels below a title: its sections, and their parts. */
export type TitleLevel = 1 | 2;

/** A part of what is said of a role, under its own heading. */
export function Section({
  title,
  titleLevel,
  note,
  children,
}: {
  readonly title: string;
  /** Level of the role's title, which this stands below. */
  readonly titleLevel: TitleLevel;
  /** Beside the heading: where the section's facts are from. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const Heading = titleLevel === 1 ? 'h2' : 'h3';
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        {note}
      </div>
      {children}
    </section>
  );
}

/** A heading inside a section. */
export function SubHeading({
  titleLevel,
  children,
}: {
  readonly titleLevel: TitleLevel;
  readonly children: ReactNode;
}) {
  const Heading = titleLevel === 1 ? 'h3' : 'h4';
  return <Heading className={styles.sub}>{children}</Heading>;
}
