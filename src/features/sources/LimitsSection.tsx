import styles from './Sources.module.css';

/** What the map can't say, and what it does with the reader's choices. */
export function LimitsSection() {
  return (
    <>
      <section id="limits" className={styles.section}>
        <h2>Limits</h2>
        <ul>
          <li>
            Titles and levels differ between employers. The level of a role here is where most such
            jobs stand, not a rule.
          </li>
          <li>
            Several roles share an occupation code, so their pay comes from the same published
            range.
          </li>
          <li>
            AHIMA, the field’s association, made a career map of its own. Its roles, cells and lines
            could not be recovered. The families here follow what is remembered of it; which role
            stands where, and the lines between roles, are this map’s own proposal.
          </li>
          <li>
            Rules and fees of credentials change, often each year. Check with the issuer before you
            pay.
          </li>
          <li>“Typical” never means guaranteed: neither a move, nor a time, nor a wage.</li>
        </ul>
      </section>
      <section id="privacy" className={styles.section}>
        <h2>Privacy</h2>
        <p>
          Nothing you choose or type leaves your browser. There is no account, no tracking and no
          request to another site, until you follow a link marked with an arrow.
        </p>
      </section>
    </>
  );
}
