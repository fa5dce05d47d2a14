import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { ProgramLink } from '../../parts/ProgramLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import styles from './Competencies.module.css';
import { SchoolsOf } from './SchoolsOf.tsx';

/** How deep each degree level goes, with the programs and their schools. */
export function DepthsSection({
  part,
  index,
}: {
  readonly part: CompetencyPart;
  readonly index: DetailsIndex;
}) {
  return (
    <Section title="How deep each degree goes" titleLevel={1}>
      <ul className={styles.depths}>
        {part.depths.map(({ programs, text, sources }) => (
          <li key={programs.join()}>
            <ul className={styles.plain}>
              {programs.map((id) => {
                const program = index.programsById.get(id);
                return (
                  program !== undefined && (
                    <li key={id}>
                      <ProgramLink program={program} /> · <SchoolsOf program={program} />
                    </li>
                  )
                );
              })}
            </ul>
            <p>{text}</p>
            <SourceNote of="how deep the programs go" sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
