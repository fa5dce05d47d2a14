import { Link } from 'react-router';
import { DEFAULT_COMPARE_CHOICES } from '../../store/compareChoices.ts';
import { paths } from '../../store/paths.ts';
import { DEFAULT_HORIZON_YEARS, DEFAULT_STUDY_HOURS } from '../../store/planChoices.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import styles from './Sources.module.css';

/** What plans and comparisons take for granted: docs/plans.md and docs/earnings.md in a few words. */
export function AssumptionsSection() {
  const search = useLinkQuery();
  return (
    <section id="assumptions" className={styles.section}>
      <h2>What plans and comparisons assume</h2>
      <p>
        Plans and earnings are worked out from the data, and rest on the assumptions below. You can
        change most of them on the pages for{' '}
        <Link to={{ pathname: paths.plan, search }}>plans</Link> and{' '}
        <Link to={{ pathname: paths.compare, search }}>comparing</Link>.
      </p>
      <h3>Plans</h3>
      <ul>
        <li>
          You study {DEFAULT_STUDY_HOURS} hours a week beside work, one thing at a time. Full-time
          study is 40 hours a week.
        </li>
        <li>
          A program takes the middle of its usual length. The shortest and the longest make the
          range beside it.
        </li>
        <li>
          You move on in the first month in which all that is asked is there, unless you choose to
          stay as long as most people do.
        </li>
        <li>
          No source says how long people prepare for an exam, so it takes no time until you set it.
        </li>
        <li>
          The cost is tuition, exam fees, and renewals that fall due before the target. What has no
          known price counts as nothing, and is listed. Books, memberships and interest are left
          out.
        </li>
      </ul>
      <h3>Pay and earnings</h3>
      <ul>
        <li>
          Pay in a role is the middle of its band in your place. The low and high ends make the
          range.
        </li>
        <li>
          There is a raise of {DEFAULT_COMPARE_CHOICES.raisePercent} percent a year until you set
          one, and nothing is added for years to come: all dollars are those of the year of the
          wages.
        </li>
        <li>
          Earnings are added up over {DEFAULT_HORIZON_YEARS} years, and what study costs is taken
          off.
        </li>
        <li>
          A start outside the field has no known pay until you say what you earn. Nothing stands in
          for it.
        </li>
        <li>
          Taxes, benefits, bonuses, overtime, retirement, interest, and the chance of not finding
          the job are left out.
        </li>
      </ul>
    </section>
  );
}
