import { useState, type ReactNode } from 'react';

/** A native disclosure whose content is made when it is first opened: what nobody looks at costs nothing. */
export function Disclosure({
  summary,
  isOpenAtFirst = false,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst);
  return (
    <details
      className={className}
      open={isOpenAtFirst || undefined}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
