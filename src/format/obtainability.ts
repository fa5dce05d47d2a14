import { holds, meetsProgram } from '../domain/requirement.ts';
import type { Requirement } from '../domain/model.ts';
import { placeItems, type Collections, type Placed } from './collections.ts';
import type { ParsedFiles } from './mapFiles.ts';
import type { Problem } from './problems.ts';
import { listPlacedAtoms } from './requirementPlaces.ts';

type CredentialItem = ParsedFiles['credentials'][number]['content']['credentials'][number];
type ProgramItem = ParsedFiles['programs'][number]['content']['programs'][number];

/**
 * Programs and credentials that need themselves, and requirements that ask for
 * a credential which can no longer be had.
 */
export function findObtainabilityProblems({
  files,
  roles,
  moves,
}: Collections): readonly Problem[] {
  const credentials = placeItems<CredentialItem>(files.credentials, 'credentials');
  const programs = placeItems<ProgramItem>(files.programs, 'programs');
  const problems = [...findSelfNeeding(files, credentials, programs)];
  const ended = new Map(
    credentials
      .filter(({ item }) => item.status.value === 'retired' || item.status.value === 'renamed')
      .map(({ item }) => [item.id, item]),
  );
  const owners = [
    ...[...roles, ...moves, ...programs].map(({ file, at, item }) => ({ file, at, item })),
    ...credentials.map(({ file, at, item }) => ({
      file,
      at: `${at}.eligibility`,
      item: item.eligibility,
    })),
  ];
  for (const { file, at, item } of owners) {
    for (const placed of listPlacedAtoms(item.requires, `${at}.requires`)) {
      if (!('credential' in placed.atom)) continue;
      const old = ended.get(placed.atom.credential);
      if (old === undefined) continue;
      const { value, replacedBy } = old.status;
      const instead = replacedBy === undefined ? '' : `; it became "${replacedBy}"`;
      const message = `asks for "${old.id}", which is ${value}${instead}`;
      problems.push({ file, at: `${placed.at}.credential`, message });
    }
  }
  return problems;
}

/**
 * Experience and attestations are granted; programs and credentials are added
 * as their own rules come to hold, until nothing changes. What is left over
 * needs itself.
 */
function findSelfNeeding(
  files: ParsedFiles,
  credentials: readonly Placed<CredentialItem>[],
  programs: readonly Placed<ProgramItem>[],
): readonly Problem[] {
  const { fields, accreditations } = files.map[0]!.content;
  const unheld = new Set(credentials.map(({ item }) => item.id));
  const completed = new Set<ProgramItem>();
  const isKnown = (id: string | undefined, list: readonly { readonly id: string }[]) =>
    id === undefined || list.some((item) => item.id === id);

  // An unknown id is a problem of its own; counted as met, it causes no others here.
  const isMet = (atom: Requirement): boolean => {
    if ('credential' in atom) return !unheld.has(atom.credential);
    if (!('program' in atom)) return true;
    if (!isKnown(atom.field, fields) || !isKnown(atom.accreditation, accreditations)) return true;
    return [...completed].some((program) => meetsProgram(program, atom));
  };
  let left: number;
  do {
    left = unheld.size - completed.size;
    for (const { item } of credentials) {
      if (holds(item.eligibility.requires, isMet)) unheld.delete(item.id);
    }
    for (const { item } of programs) if (holds(item.requires, isMet)) completed.add(item);
  } while (unheld.size - completed.size < left);
  const message =
    'can never be met: it needs itself, directly or through others, or a program that is not there';
  return [
    ...credentials
      .filter(({ item }) => unheld.has(item.id))
      .map(({ file, at }) => ({ file, at: `${at}.eligibility.requires`, message })),
    ...programs
      .filter(({ item }) => !completed.has(item))
      .map(({ file, at }) => ({ file, at: `${at}.requires`, message })),
  ];
}
