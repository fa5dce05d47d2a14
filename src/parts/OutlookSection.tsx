import type { Occupation } from '../domain/model.ts';
import type { DetailsIndex } from './detailsIndex.ts';
import { FactList } from './FactList.tsx';
import { formatCount } from './format.ts';
import { describeGrowth, orMissing } from './outlookWords.ts';
import { Section, type TitleLevel } from './Section.tsx';
import { SourceNote } from './SourceNote.tsx';

/** What the statistics agency expects of an occupation over its ten years, for the nation. */
export function OutlookSection({
  soc,
  titleLevel,
  index,
}: {
  readonly soc: Occupation['soc'];
  readonly titleLevel: TitleLevel;
  readonly index: DetailsIndex;
}) {
  const occupation = index.occupationsBySoc.get(soc);
  const outlook = occupation?.outlook;
  if (occupation === undefined || outlook === undefined) {
    return (
      <Section title="Outlook" titleLevel={titleLevel}>
        <p>No outlook is published for this occupation.</p>
      </Section>
    );
  }
  const year = index.sourcesById.get(outlook.source)?.year;
  return (
    <Section
      title="Outlook"
      titleLevel={titleLevel}
      note={
        <SourceNote
          of="the outlook"
          sources={[outlook.source]}
          year={year}
          getValue={() => describeGrowth(outlook)}
        />
      }
    >
      <FactList
        facts={[
          {
            name: `Jobs, ${outlook.fromYear} to ${outlook.toYear}`,
            value: describeGrowth(outlook),
          },
          {
            name: 'Openings a year',
            value: orMissing(outlook.openingsPerYear, formatCount),
          },
          {
            name: 'Typical entry education',
            value: orMissing(outlook.entryEducation, (words) => words),
          },
        ]}
      />
      <p>
        For all jobs of {occupation.title} in the United States. Openings count new jobs and the
        jobs of people who leave.
      </p>
    </Section>
  );
}
