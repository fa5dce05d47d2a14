import { CreditsSection } from '../../features/sources/CreditsSection.tsx';
import { CoverageSection } from '../../features/sources/CoverageSection.tsx';
import { GradesSection } from '../../features/sources/GradesSection.tsx';
import { LimitsSection } from '../../features/sources/LimitsSection.tsx';
import { SourceTable } from '../../features/sources/SourceTable.tsx';
import { WagesSection } from '../../features/sources/WagesSection.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { paths } from '../../store/paths.ts';
import { Prose } from '../../ui/Prose.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function DataPage() {
  usePageTitle('About the data');
  const titleRef = useFocusOnArrival(paths.data);
  return (
    <Prose isWide>
      <h1 ref={titleRef} tabIndex={-1}>
        About the data
      </h1>
      <GradesSection />
      <WithDetails what="the sources">
        {(index) => (
          <>
            <CoverageSection index={index} />
            <WagesSection index={index} />
            <LimitsSection />
            <CreditsSection />
            <SourceTable sources={index.details.sources} />
          </>
        )}
      </WithDetails>
    </Prose>
  );
}
