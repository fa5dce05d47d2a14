import type { Program } from '../../domain/model.ts';
import { SchoolsLink } from '../../parts/SchoolsLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** Beside a program's name: to its schools. */
export function SchoolsOf({ program }: { readonly program: Program }) {
  return (
    <SchoolsLink program={program}>
      Schools
      <VisuallyHidden> with programs like {program.name}</VisuallyHidden>
    </SchoolsLink>
  );
}
