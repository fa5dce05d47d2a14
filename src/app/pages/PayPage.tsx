import { useParams } from 'react-router';
import { UnknownRole } from '../../features/roleDetails/UnknownRole.tsx';
import { PayView } from '../../features/wages/PayView.tsx';
import { usePayChoices } from '../../features/wages/usePayChoices.ts';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { useApp } from '../../store/useApp.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { IgnoredParameters } from '../IgnoredNote.tsx';

export function PayPage() {
  const { id = '' } = useParams();
  const role = useApp((state) => state.graph.rolesById.get(id));
  const titleRef = useFocusOnArrival(id);
  const { ignored, dismiss } = usePayChoices();
  usePageTitle(role === undefined ? 'No such role' : `Pay of ${role.title}`);
  if (role === undefined) return <UnknownRole id={id} isPage />;
  return (
    <>
      <IgnoredParameters ignored={ignored} onDismiss={dismiss} />
      <PayView role={role} titleRef={titleRef} />
    </>
  );
}
