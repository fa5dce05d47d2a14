import { lazy, Suspense, type ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { findNearestNamed } from '../../domain/nearestNamed.ts';
import type { GuideEntry, GuideViewId, PagesPart } from '../../domain/guide/pagesModel.ts';
import { ContentsView } from '../../features/guide/ContentsView.tsx';
import { GuideSteps } from '../../features/guide/GuideSteps.tsx';
import { TextPageView } from '../../features/guide/TextPageView.tsx';
import { NearestLinks } from '../../parts/NearestLinks.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { useLinkQuery } from '../../store/useChoose.ts';
import { useCompareChoices } from '../../store/useCompareChoices.ts';
import { useGuidePart } from '../../store/useGuidePart.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { usePageDescription } from '../../ui/usePageDescription.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { IgnoredParameters } from '../IgnoredNote.tsx';

/** Pages that are more than text; each begins below the title. */
const VIEWS: Readonly<Record<GuideViewId, ComponentType>> = {
  fit: lazy(async () => ({ default: (await import('../../features/fit/FitView.tsx')).FitView })),
  glossary: lazy(async () => ({
    default: (await import('../../features/glossary/GlossaryView.tsx')).GlossaryView,
  })),
  competencies: lazy(async () => ({
    default: (await import('../../features/competencies/CompetenciesView.tsx')).CompetenciesView,
  })),
  schools: lazy(async () => ({
    default: (await import('../../features/schools/SchoolsView.tsx')).SchoolsView,
  })),
  resources: lazy(async () => ({
    default: (await import('../../features/guide/ResourcesView.tsx')).ResourcesView,
  })),
};

/** Pages whose choices the link holds. */
const LINKED: ReadonlySet<string> = new Set<GuideViewId>(['schools', 'competencies']);

/** Pages with a table that needs the room. */
const WIDE: ReadonlySet<string> = new Set<GuideViewId>(['schools']);

const CONTENTS: Omit<GuideEntry, 'id'> = {
  title: 'Guide',
  summary:
    'What health information management is, whether it suits you, what to study, and how to find your way on the map. Start at the top if all of this is new to you.',
};

/** The contents of the guide at `/guide`, and its pages below. */
export function GuidePage() {
  const { id } = useParams();
  const part = useGuidePart('pages');
  const load = useApp((state) => state.loadGuidePart);
  if (part.status === 'failed') {
    return (
      <Prose>
        <h1>Guide</h1>
        <FailureNote what="The guide" reason={part.reason} onRetry={() => load('pages')} />
      </Prose>
    );
  }
  if (part.status !== 'ready') return <Loading what="the guide" />;
  return <LoadedPage key={id} id={id} part={part.value} />;
}

function LoadedPage({ id, part }: { readonly id: string | undefined; readonly part: PagesPart }) {
  const search = useLinkQuery();
  const titleRef = useFocusOnArrival(id ?? paths.guide);
  const entries = part.chapters.flatMap(({ pages }) => pages);
  const entry = id === undefined ? CONTENTS : entries.find((one) => one.id === id);
  usePageTitle(entry?.title ?? 'No such page');
  usePageDescription(entry?.summary);
  const toContents = <Link to={{ pathname: paths.guide, search }}>Guide: all pages</Link>;
  if (id !== undefined && entry === undefined) {
    const near = findNearestNamed(
      id,
      entries.map((one) => ({ id: one.id, names: [one.title] })),
    );
    return (
      <Prose>
        <h1 ref={titleRef} tabIndex={-1}>
          The guide has no page “{id}”
        </h1>
        <p>The link may be old, or a letter of it may be wrong.</p>
        <NearestLinks
          near={near.map((one) => ({ path: paths.guidePage(one.id), name: one.names[0]! }))}
        />
        <p>{toContents}</p>
      </Prose>
    );
  }
  const { title, summary } = entry!;
  return (
    <Prose isWide={id !== undefined && WIDE.has(id)}>
      {id !== undefined && <p>{toContents}</p>}
      <h1 ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      <p>{summary}</p>
      {id !== undefined && LINKED.has(id) && <IgnoredInLink />}
      {id === undefined ? (
        <ContentsView chapters={part.chapters} />
      ) : (
        <>
          <Content id={id} part={part} />
          <GuideSteps id={id} chapters={part.chapters} />
        </>
      )}
    </Prose>
  );
}

function IgnoredInLink() {
  const { ignored, change } = useCompareChoices();
  return <IgnoredParameters ignored={ignored} onDismiss={() => change({}, 'adjust')} />;
}

function Content({ id, part }: { readonly id: string; readonly part: PagesPart }) {
  const page = part.pages.find((one) => one.id === id);
  if (page !== undefined) return <TextPageView page={page} />;
  // The check of the data sees to it that an id is a text page's or a view's.
  const View = VIEWS[id as GuideViewId];
  return (
    <Suspense fallback={<Loading what="the page" />}>
      <View />
    </Suspense>
  );
}
