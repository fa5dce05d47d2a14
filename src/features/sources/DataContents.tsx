import styles from './Sources.module.css';

/** The sections of the page, by the ids of their elements. */
const SECTIONS = {
  'how-sure': 'How sure each fact is',
  coverage: 'What the map covers',
  grades: 'Facts by grade',
  age: 'Age and next editions',
  pay: 'Pay and outlook',
  assumptions: 'Assumptions',
  changes: 'Changes',
  downloads: 'Downloads',
  limits: 'Limits',
  privacy: 'Privacy',
  credits: 'Credits and licenses',
  sources: 'All sources',
};

/** Ways to the sections of a long page. */
export function DataContents() {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {Object.entries(SECTIONS).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
