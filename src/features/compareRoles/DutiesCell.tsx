import styles from './Cells.module.css';

export function DutiesCell({ duties }: { readonly duties: readonly string[] }) {
  return (
    <ul className={styles.duties}>
      {duties.map((duty) => (
        <li key={duty}>{duty}</li>
      ))}
    </ul>
  );
}
