import type { Grade } from '../domain/model.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './GradeMark.module.css';

/** The grades of a fact that rests on several sources. */
export function GradeMarks({ grades }: { readonly grades: readonly Grade[] }) {
  return (
    <span className={styles.marks}>
      {grades.map((grade) => (
        <GradeMark key={grade} grade={grade} />
      ))}
    </span>
  );
}
