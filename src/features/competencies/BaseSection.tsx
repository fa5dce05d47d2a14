import type { CompetencyPart } from '../../domain/guide/competencyModel.ts';
import { FactList } from '../../parts/FactList.tsx';
import { Section } from '../../parts/Section.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';

/** What every job of the field stands on. */
export function BaseSection({ part: { base } }: { readonly part: CompetencyPart }) {
  return (
    <Section
      title="What every job stands on"
      titleLevel={1}
      note={<SourceNote of="the base" sources={base.sources} year={base.year} />}
    >
      <p>{base.text}</p>
      <FactList facts={base.groups.map(({ name, parts }) => ({ name, value: parts.join(', ') }))} />
    </Section>
  );
}
