import { SearchResults } from '../../features/search/SearchResults.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { paths } from '../../store/paths.ts';
import { useApp } from '../../store/useApp.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { usePageDescription } from '../../ui/usePageDescription.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function SearchPage() {
  const query = useApp((state) => state.choices.query);
  usePageTitle(query === '' ? 'Search' : `Search for “${query}”`);
  usePageDescription(
    'Roles, credentials, programs, guide pages, terms, software, resources and schools that words find.',
  );
  const titleRef = useFocusOnArrival(paths.search);
  return (
    <Prose>
      <h1 ref={titleRef} tabIndex={-1}>
        {query === '' ? 'Search' : `Search for “${query}”`}
      </h1>
      <SearchResults query={query} />
    </Prose>
  );
}
