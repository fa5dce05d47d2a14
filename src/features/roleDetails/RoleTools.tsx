import { useHref } from 'react-router';
import type { Role } from '../../domain/model.ts';
import { CompareToggle } from '../../parts/CompareToggle.tsx';
import { paths } from '../../store/paths.ts';
import { useLinkQuery } from '../../store/useChoose.ts';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './RoleTools.module.css';

/** What can be done with the view; beside the map it stays in sight and closes, too. */
export function RoleTools({
  role,
  onClose,
}: {
  readonly role: Role;
  readonly onClose?: () => void;
}) {
  const search = useLinkQuery();
  const href = useHref({ pathname: paths.role(role.id), search });
  const isClosable = onClose !== undefined;
  return (
    <div className={isClosable ? `${styles.tools} ${styles.bar}` : styles.tools}>
      <CopyButton
        key={role.id}
        label="Copy link"
        copied="Link copied"
        getText={() => new URL(href, window.location.href).href}
      />
      <CompareToggle role={role} />
      {isClosable && <CloseButton className={styles.close} title="Close" onClick={onClose} />}
    </div>
  );
}
