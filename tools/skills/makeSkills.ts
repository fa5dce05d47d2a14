import type { OccupationSkills, Rated, SkillPart } from '../../src/domain/guide/skillModel.ts';
import type { Rating, Software, Task } from './parseOnetTables.ts';

/** What is kept of an occupation's lists. */
const MOST_TASKS = 8;
const MOST_RATED = 6;

export interface Inputs {
  /** Releases such as `30-3`, in the ids of sources. */
  readonly release: string;
  readonly ratingRelease: string;
  readonly wanted: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly tasks: readonly Task[];
  readonly skills: readonly Rating[];
  readonly knowledge: readonly Rating[];
  readonly software: readonly Software[];
}

export interface Made {
  readonly part: SkillPart;
  /** Wanted codes that the sources say nothing of. */
  readonly silent: readonly string[];
  readonly unrated: readonly string[];
}

/**
 * Tasks, the most important skills and knowledge, and software of the wanted
 * occupations, by code. Of the tasks the first that the publisher calls core;
 * all of them where an occupation has no ratings, as they are what there is. A
 * tie in importance goes by the publisher's order. The same inputs give the same part.
 */
export function makeSkills(inputs: Inputs): Made {
  const codes = [...inputs.wanted].sort();
  const made = codes.map((code) => [code, describe(code, inputs)] as const);
  const known = made.filter(([, { taskCount, skills }]) => taskCount > 0 || skills.length > 0);
  return {
    part: {
      source: `onet-${inputs.release}`,
      ratingSource: `onet-${inputs.ratingRelease}`,
      hot: [
        ...new Set(
          inputs.software
            .filter(({ code, isHot }) => isHot && inputs.wanted.has(code))
            .map(({ name }) => name),
        ),
      ].sort(),
      occupations: Object.fromEntries(known),
    },
    silent: made.filter((one) => !known.includes(one)).map(([code]) => code),
    unrated: known.filter(([, { skills }]) => skills.length === 0).map(([code]) => code),
  };
}

function describe(code: string, inputs: Inputs): OccupationSkills {
  const of = <Row extends { readonly code: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.code === code);
  const tasks = of(inputs.tasks);
  const skills = rank(of(inputs.skills));
  const core = tasks.filter(({ isCore }) => isCore === true);
  const told = skills.length === 0 ? tasks : (core.length > 0 ? core : tasks).slice(0, MOST_TASKS);
  const software = of(inputs.software);
  return {
    title: inputs.titles.get(code) ?? code,
    tasks: told.map(({ text }) => text),
    taskCount: tasks.length,
    skills,
    knowledge: rank(of(inputs.knowledge)),
    software: groupByKind(software),
    inDemand: software.filter(({ isInDemand }) => isInDemand).map(({ name }) => name),
  };
}

function rank(ratings: readonly Rating[]): readonly Rated[] {
  return [...ratings]
    .sort((a, b) => b.importance - a.importance)
    .slice(0, MOST_RATED)
    .map(({ name, importance }) => [name, importance]);
}

/** Kinds with the most products first, ties by name. */
function groupByKind(software: readonly Software[]): OccupationSkills['software'] {
  const kinds = new Map<string, string[]>();
  for (const { kind, name } of software) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  return Object.fromEntries(
    [...kinds].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1)),
  );
}
