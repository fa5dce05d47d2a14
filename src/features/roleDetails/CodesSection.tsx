import type { Role, RoleDetails } from '../../domain/model.ts';
import type { DetailsIndex } from '../../parts/detailsIndex.ts';
import { FactList } from '../../parts/FactList.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { Section, type TitleLevel } from '../../parts/Section.tsx';

/** The occupation codes under which agencies count the role, and why these. */
export function CodesSection({
  role,
  titleLevel,
  text,
  index,
}: {
  readonly role: Role;
  readonly titleLevel: TitleLevel;
  readonly text: RoleDetails;
  readonly index: DetailsIndex;
}) {
  const occupation = index.occupationsBySoc.get(role.soc);
  const onet = occupation?.onet.find(({ code }) => code === text.onet);
  return (
    <Section
      title="Codes"
      titleLevel={titleLevel}
      note={
        text.sources['occupation'] !== undefined && (
          <SourceNote of="the codes" sources={text.sources['occupation']} />
        )
      }
    >
      <FactList
        facts={[
          { name: 'SOC 2018', term: 'soc', value: withTitle(role.soc, occupation?.title) },
          {
            name: 'O*NET',
            term: 'onet',
            value: text.onet === undefined ? 'none of its own' : withTitle(text.onet, onet?.title),
          },
        ]}
      />
      <p>{text.occupationBasis}</p>
    </Section>
  );
}

function withTitle(code: string, title: string | undefined): string {
  return title === undefined ? code : `${code} ${title}`;
}
