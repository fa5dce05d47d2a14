import { ProfileForm } from '../../features/profile/ProfileForm.tsx';
import { useFocusOnArrival } from '../../parts/useFocusOnArrival.ts';
import { paths } from '../../store/paths.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import styles from './ProfilePage.module.css';

export function ProfilePage() {
  usePageTitle('My profile');
  const titleRef = useFocusOnArrival(paths.profile);
  return (
    <div className={styles.page}>
      <h1 ref={titleRef} tabIndex={-1}>
        My profile
      </h1>
      <ProfileForm isPage />
    </div>
  );
}
