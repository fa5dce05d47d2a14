import { useEffect, useRef } from 'react';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import styles from './ProfilePanel.module.css';

/** The form beside the map; its title takes the focus when it opens. */
export function ProfilePanel({ onClose }: { readonly onClose: () => void }) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 ref={titleRef} tabIndex={-1}>
          My profile
        </h2>
        <CloseButton label="Close my profile" onClick={onClose} />
      </div>
      <ProfileForm isPage={false} />
    </div>
  );
}
