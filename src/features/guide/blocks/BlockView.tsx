import type { GuideBlock } from '../../../domain/guide/pagesModel.ts';
import { RichText } from '../../../parts/richText/RichText.tsx';
import styles from './Blocks.module.css';
import { EmployersBlock } from './EmployersBlock.tsx';
import { FamiliesBlock } from './FamiliesBlock.tsx';
import { GridBlock } from './GridBlock.tsx';
import { LevelsBlock } from './LevelsBlock.tsx';
import { OccupationsBlock } from './OccupationsBlock.tsx';
import { RoutesBlock } from './RoutesBlock.tsx';
import { SettingsBlock } from './SettingsBlock.tsx';
import { TitlesBlock } from './TitlesBlock.tsx';

/** A paragraph, a list, or something that is worked out from the map. */
export function BlockView({ block }: { readonly block: GuideBlock }) {
  if ('paragraph' in block) {
    return (
      <p>
        <RichText text={block.paragraph} />
      </p>
    );
  }
  if ('list' in block) {
    return (
      <ul className={styles.list}>
        {block.list.map((text) => (
          <li key={text}>
            <RichText text={text} />
          </li>
        ))}
      </ul>
    );
  }
  switch (block.widget) {
    case 'families':
      return <FamiliesBlock />;
    case 'levels':
      return <LevelsBlock />;
    case 'settings':
      return <SettingsBlock />;
    case 'titles':
      return <TitlesBlock />;
    case 'grid':
      return <GridBlock />;
    case 'occupations':
      return <OccupationsBlock socs={block.socs} />;
    case 'employers':
      return <EmployersBlock groups={block.of} />;
    case 'routes':
      return <RoutesBlock routes={block.routes} />;
  }
}
