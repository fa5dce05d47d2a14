import { collect } from './collections.ts';
import { findGraphProblems } from './graphIntegrity.ts';
import { findDanglingIds, findDuplicateIds } from './idIntegrity.ts';
import type { ParsedFiles } from './mapFiles.ts';
import { findObtainabilityProblems } from './obtainability.ts';
import type { Problem } from './problems.ts';
import { findTitleProblems } from './titleIntegrity.ts';
import { findWageProblems } from './wageIntegrity.ts';

/** Every way in which sound files do not fit together; empty when they do. */
export function findIntegrityProblems(files: ParsedFiles): readonly Problem[] {
  const collections = collect(files);
  return [
    ...findDuplicateIds(collections),
    ...findDanglingIds(collections),
    ...findTitleProblems(collections),
    ...findGraphProblems(collections),
    ...findObtainabilityProblems(collections),
    ...findWageProblems(collections),
  ];
}
