import { AssumptionsSection } from '../../features/sources/AssumptionsSection.tsx';
import { ChangesSection } from '../../features/sources/ChangesSection.tsx';
import { CoverageSection } from '../../features/sources/CoverageSection.tsx';
import { CreditsSection } from '../../features/sources/CreditsSection.tsx';
import { DataContents } from '../../features/sources/DataContents.tsx';
import { DownloadsSection } from '../../features/sources/downloads/DownloadsSection.tsx';
import { GradeCounts } from '../../features/sources/GradeCounts.tsx';
import { GradesSection } from '../../features/sources/GradesSection.tsx';
import { LimitsSection } from '../../features/sources/LimitsSection.tsx';
import { RenewalSection } from '../../features/sources/RenewalSection.tsx';
import { SourceTable } from '../../features/sources/SourceTable.tsx';
import { WagesSection } from '../../features/sources/WagesSection.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { WithDetails } from '../../parts/WithDetails.tsx';
import { paths } from '../../store/paths.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { useCode } from '../../ui/useCode.ts';
import { usePageDescription } from '../../ui/usePageDescription.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const loadUse = async () => (await import('virtual:atlas/source-use')).default;

export function DataPage() {
  usePageTitle('About the data');
  usePageDescription(
    'Where each fact of the map is from, how sure and how old it is, what plans assume, and the map to download.',
  );
  const titleRef = useFocusOnArrival(paths.data);
  const use = useCode(loadUse);
  return (
    <Prose isWide>
      <h1 ref={titleRef} tabIndex={-1}>
        About the data
      </h1>
      <DataContents />
      <GradesSection />
      <WithDetails what="the sources">
        {(index) => (
          <>
            <CoverageSection index={index} />
            {use.status === 'ready' ? (
              <GradeCounts use={use.value} />
            ) : use.status === 'failed' ? (
              <FailureNote what="The counts" reason={use.reason} onRetry={use.onRetry} />
            ) : (
              <Loading what="the counts" />
            )}
            <RenewalSection index={index} />
            <WagesSection index={index} />
            <AssumptionsSection />
            <ChangesSection />
            <DownloadsSection index={index} />
            <LimitsSection />
            <CreditsSection />
            <SourceTable
              sources={index.details.sources}
              use={use.status === 'ready' ? use.value : undefined}
            />
          </>
        )}
      </WithDetails>
    </Prose>
  );
}
