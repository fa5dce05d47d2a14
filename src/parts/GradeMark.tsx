import type { Grade } from '../domain/model.ts';
import styles from './GradeMark.module.css';
import { GRADE_WORDS } from './gradeWords.ts';

/** A grade of evidence as a word with a line below it; the surer, the firmer the line. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  const { name, meaning } = GRADE_WORDS[grade];
  return (
    <span className={`${styles.mark} ${styles[grade]}`} title={`${name}: ${meaning}`}>
      {name}
    </span>
  );
}
