import { GRADES } from '../../domain/grades.ts';
import { GradeMark } from '../../parts/GradeMark.tsx';
import { GRADE_WORDS } from '../../parts/gradeWords.ts';
import styles from './Sources.module.css';

/** How to read the grade beside a fact. */
export function GradesSection() {
  return (
    <section id="how-sure" className={styles.section}>
      <h2>How sure each fact is</h2>
      <p>
        Every fact on this map says where it was read and how sure it is. Open the word beside it to
        see its sources.
      </p>
      <ul>
        {GRADES.map((grade) => (
          <li key={grade}>
            <GradeMark grade={grade} /> {GRADE_WORDS[grade].meaning}
          </li>
        ))}
      </ul>
      <p>
        A fact with several grades rests on several sources, and is no surer than the last grade
        named. A figure that is older than its publisher’s usual cycle plus one year is marked
        stale. A figure that is missing is said to be missing; nothing is filled in.
      </p>
    </section>
  );
}
