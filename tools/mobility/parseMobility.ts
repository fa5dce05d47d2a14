import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { Problem } from '../../src/format/problems.ts';

/** The share of all workers of one group who are found in another, or the same, a year later. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Above 0, as the file has no row for a pair without observed moves. */
  readonly share: number;
}

export interface Parsed {
  readonly edges: readonly Edge[];
  /** Titles of the survey's groups by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const code = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}$/));
const title = v.pipe(v.string(), v.nonEmpty());

const nameRows = v.array(v.object({ OCC_CODE: code, OCC_TITLE: title }));

// OCC is the occupation now, the target; OCCLY that of the year before. The other
// share, `..._in_corr`, is of those who arrive.
const edgeRows = v.array(
  v.object({
    OCC_source: code,
    OCC_target: code,
    OCC_TITLE_OCCLY: title,
    OCC_TITLE_OCC: title,
    transition_prob_BLS_ASECnorm_corr: v.pipe(
      v.string(),
      v.nonEmpty(),
      v.transform(Number),
      v.number(),
      v.gtValue(0),
      v.maxValue(1),
    ),
  }),
);

/**
 * Reads both files. Their titles must agree at both ends of each row, so that
 * a copy with its columns the other way round is found.
 */
export function parseMobility(edges: SourceText, names: SourceText): Parsed {
  const readNames = v.safeParse(nameRows, csvParse(names.text));
  const readEdges = v.safeParse(edgeRows, csvParse(edges.text));
  if (!readNames.success || !readEdges.success) {
    const problems = [
      ...listIssues(names.name, readNames.issues ?? []),
      ...listIssues(edges.name, readEdges.issues ?? []),
    ];
    return { edges: [], names: new Map(), problems };
  }
  const titles = new Map(readNames.output.map((row) => [row.OCC_CODE, row.OCC_TITLE]));
  const problems = readEdges.output.flatMap((row, index) =>
    titles.get(row.OCC_source) === row.OCC_TITLE_OCCLY &&
    titles.get(row.OCC_target) === row.OCC_TITLE_OCC
      ? []
      : [
          {
            file: edges.name,
            at: `row ${index + 2}`,
            message: `has other titles for its codes than ${names.name}`,
          },
        ],
  );
  return {
    edges: readEdges.output.map((row) => ({
      from: row.OCC_source,
      to: row.OCC_target,
      share: row.transition_prob_BLS_ASECnorm_corr,
    })),
    names: titles,
    problems,
  };
}

export interface SourceText {
  /** File name without its folder. */
  readonly name: string;
  readonly text: string;
}

/** What is wrong with the first row that is wrong: the others are so in the same way. */
function listIssues(file: string, issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  const rowOf = (issue: v.BaseIssue<unknown>): number => Number(issue.path?.[0]?.key);
  const first = issues[0];
  if (first === undefined) return [];
  return issues
    .filter((issue) => rowOf(issue) === rowOf(first))
    .map((issue) => ({
      file,
      at: `row ${rowOf(issue) + 2}, column ${String(issue.path?.[1]?.key)}`,
      message: issue.message,
    }));
}
