import { Fragment } from 'react';
import { Link } from 'react-router';
import type { OccupationSkills, Rated, SkillPart } from '../domain/guide/skillModel.ts';
import { paths } from '../store/paths.ts';
import { useLinkQuery } from '../store/useChoose.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { formatCount } from './format.ts';
import styles from './OnetSkills.module.css';
import { SubHeading, type TitleLevel } from './Section.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Products named before the whole list is opened. */
const MOST_NAMED = 12;

/**
 * What O*NET says of an occupation: skills and knowledge by importance where it
 * has ratings, its tasks, and software with what is often asked for marked.
 */
export function OnetSkills({
  code,
  part,
  titleLevel,
}: {
  /** Undefined: the role has no O*NET code of its own. */
  readonly code: string | undefined;
  readonly part: SkillPart;
  /** Level of the title above the section that this stands in. */
  readonly titleLevel: TitleLevel;
}) {
  const search = useLinkQuery();
  const occupation =
    code !== undefined && Object.hasOwn(part.occupations, code)
      ? part.occupations[code]
      : undefined;
  if (occupation === undefined) {
    return (
      <p className={styles.missing}>
        {code === undefined
          ? 'O*NET, the government’s database of occupations, has no code of its own for this role, so it tells no skills or software of it.'
          : `The parts of O*NET, the government’s database of occupations, that we hold say nothing of ${code}.`}
      </p>
    );
  }
  return (
    <>
      <p className={styles.intro}>
        O*NET, the government’s database of occupations, describes {occupation.title} ({code}). An
        occupation often covers several jobs, so not all of it will fit this one.
      </p>
      <Ratings occupation={occupation} part={part} titleLevel={titleLevel} />
      <Tasks occupation={occupation} titleLevel={titleLevel} source={part.source} />
      <Software occupation={occupation} part={part} titleLevel={titleLevel} />
      <p className={styles.credit}>
        Tasks, names of skills and software: O*NET® by the U.S. Department of Labor (USDOL/ETA),
        under CC BY 4.0. We chose and rearranged them; USDOL/ETA has not approved that.{' '}
        <Link to={{ pathname: paths.data, search, hash: '#credits' }}>All credits</Link>
      </p>
    </>
  );
}

function Ratings({
  occupation: { skills, knowledge, taskCount },
  part,
  titleLevel,
}: {
  readonly occupation: OccupationSkills;
  readonly part: SkillPart;
  readonly titleLevel: TitleLevel;
}) {
  if (skills.length === 0 && knowledge.length === 0) {
    return (
      <p className={styles.missing}>
        O*NET has not rated the skills and knowledge of this occupation.{' '}
        {taskCount > 0 && 'Its tasks and software, below, are what there is.'}
      </p>
    );
  }
  return (
    <div className={styles.ratings}>
      <RatedList title="Skills" rated={skills} part={part} titleLevel={titleLevel} />
      <RatedList title="Knowledge" rated={knowledge} part={part} titleLevel={titleLevel} />
    </div>
  );
}

/** Importance is a bar and a number: neither by color alone. */
function RatedList({
  title,
  rated,
  part,
  titleLevel,
}: {
  readonly title: string;
  readonly rated: readonly Rated[];
  readonly part: SkillPart;
  readonly titleLevel: TitleLevel;
}) {
  if (rated.length === 0) return null;
  return (
    <div>
      <div className={styles.head}>
        <SubHeading titleLevel={titleLevel}>{title}</SubHeading>
        <SourceNote
          of={`the importance of ${title.toLowerCase()}`}
          sources={[part.ratingSource]}
          note="Importance from 1, not important, to 5, extremely important. The six most important are shown."
        />
      </div>
      <ul className={styles.rated}>
        {rated.map(([name, importance]) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.bar} aria-hidden>
              <span style={{ inlineSize: `${((importance - 1) / 4) * 100}%` }} />
            </span>
            <span className={styles.number}>
              {importance.toFixed(1)}
              <span className={styles.of}> of 5</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tasks({
  occupation: { tasks, taskCount },
  titleLevel,
  source,
}: {
  readonly occupation: OccupationSkills;
  readonly titleLevel: TitleLevel;
  readonly source: string;
}) {
  if (tasks.length === 0) return null;
  const what =
    tasks.length === taskCount
      ? `All ${taskCount} tasks`
      : `${tasks.length} of the ${taskCount} tasks`;
  return (
    <div>
      <div className={styles.head}>
        <SubHeading titleLevel={titleLevel}>Tasks</SubHeading>
        <SourceNote of="the tasks" sources={[source]} />
      </div>
      <Disclosure className={styles.more} summary={`${what}, in O*NET’s words`}>
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Software({
  occupation: { software, inDemand },
  part: { hot, source },
  titleLevel,
}: {
  readonly occupation: OccupationSkills;
  readonly part: SkillPart;
  readonly titleLevel: TitleLevel;
}) {
  const products = Object.values(software).flat();
  if (products.length === 0) return null;
  const hotHere = products.filter((product) => hot.includes(product));
  const named = [...inDemand, ...hotHere.filter((product) => !inDemand.includes(product))];
  const markOf = (product: string): string | undefined =>
    inDemand.includes(product) ? 'asked for' : hot.includes(product) ? 'hot' : undefined;
  return (
    <div>
      <div className={styles.head}>
        <SubHeading titleLevel={titleLevel}>Software</SubHeading>
        <SourceNote
          of="the software"
          sources={[source]}
          note="Hot: often named in job ads of all kinds. Asked for: often named in ads for this occupation."
        />
      </div>
      {named.length > 0 && (
        <ul className={styles.products}>
          {named.slice(0, MOST_NAMED).map((product) => (
            <li key={product}>
              {product} <Mark word={markOf(product)} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.legend}>
        <Mark word="asked for" /> often named in job ads for this occupation. <Mark word="hot" />{' '}
        often named in job ads of all kinds.
      </p>
      <Disclosure
        className={styles.more}
        summary={`All ${formatCount(products.length)} products by kind, ${formatCount(hotHere.length)} of them hot`}
      >
        <dl className={styles.kinds}>
          {Object.entries(software).map(([kind, names]) => (
            <div key={kind}>
              <dt>{kind}</dt>
              <dd>
                {names.map((product, index) => (
                  <Fragment key={product}>
                    {index > 0 && ', '}
                    {product}
                    {markOf(product) !== undefined && (
                      <>
                        {' '}
                        <Mark word={markOf(product)} />
                      </>
                    )}
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function Mark({ word }: { readonly word: string | undefined }) {
  return word === undefined ? null : <span className={styles.mark}>{word}</span>;
}
