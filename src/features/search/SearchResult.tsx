import {
  AppWindow,
  Award,
  BookA,
  BookOpen,
  GraduationCap,
  Library,
  School,
  type LucideIcon,
} from 'lucide-react';
import type { CSSProperties } from 'react';
import { familyColor } from '../../parts/familyColor.ts';
import { capitalize } from '../../parts/requirementWords.ts';
import { StandingMark } from '../../parts/StandingMark.tsx';
import type { SearchHit } from '../../store/appStore.ts';
import { useApp, useSelected } from '../../store/useApp.tsx';
import styles from './SearchResult.module.css';

const SIGNS: Readonly<Record<Exclude<SearchHit['kind'], 'role'>, LucideIcon>> = {
  credential: Award,
  program: GraduationCap,
  guide: BookOpen,
  term: BookA,
  software: AppWindow,
  resource: Library,
  school: School,
};

/** One thing found: its title, what it is, where it belongs, how near the reader is to it, and why it was found. */
export function SearchResult({ hit }: { readonly hit: SearchHit }) {
  const families = useApp((state) => state.map.families);
  const role = useApp((state) =>
    hit.kind === 'role' ? state.graph.rolesById.get(hit.id) : undefined,
  );
  const standings = useSelected('standings');
  const standing = role === undefined ? undefined : standings?.get(role.id);
  const Sign = hit.kind === 'role' ? undefined : SIGNS[hit.kind];
  const hue = role === undefined ? undefined : familyColor(families, role.family);
  return (
    // A custom property is not among the known style names.
    <span className={styles.result} style={{ '--family': hue } as CSSProperties}>
      {Sign === undefined ? (
        <span className={styles.bar} aria-hidden />
      ) : (
        <Sign className={styles.icon} size={18} aria-hidden />
      )}
      <span className={styles.words}>
        <span className={styles.title}>
          {hit.title}
          {role?.isAdjacent === true && <Tag>Adjacent</Tag>}
          {role?.isEmerging === true && <Tag>Emerging</Tag>}
        </span>
        <span className={`${styles.line} ${styles.about}`}>
          {hit.about}
          {standing !== undefined && (
            <>
              {' · '}
              <span className={styles.standing}>
                <StandingMark standing={standing} />
              </span>
            </>
          )}
        </span>
        {hit.why !== undefined && <span className={styles.line}>{capitalize(hit.why)}</span>}
      </span>
    </span>
  );
}

function Tag({ children }: { readonly children: string }) {
  return (
    <>
      {' '}
      <span className={styles.tag}>{children}</span>
    </>
  );
}
