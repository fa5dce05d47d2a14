import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import styles from './Competencies.module.css';

/** The framework's areas, with their topics and the skills that belong to them. */
export function DomainsSection({ part }: { readonly part: CompetencyPart }) {
  const { framework, domains, skills } = part;
  return (
    <Section
      title="What is taught: the areas of the framework"
      titleLevel={1}
      note={<SourceNote of="the framework" sources={framework.sources} year={framework.year} />}
    >
      <p>
        <strong>{framework.name}.</strong> {framework.text}
      </p>
      {framework.note !== undefined && <p className={styles.aside}>{framework.note}</p>}
      <ol className={styles.domains}>
        {domains.map((domain) => (
          <li key={domain.id}>
            <h3>
              {domain.number}. {domain.name}
            </h3>
            <p>{domain.text}</p>
            <ul className={styles.topics}>
              {domain.topics.map((topic) => (
                <li key={topic}>{topic}</li>
              ))}
            </ul>
            <p className={styles.aside}>
              Skills:{' '}
              {skills
                .filter((skill) => skill.domain === domain.id)
                .map(({ name }) => name)
                .join(', ')}
            </p>
            <SourceNote of={`area ${domain.number}`} sources={domain.sources} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
