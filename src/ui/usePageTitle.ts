import { useEffect } from 'react';

const SITE = 'HIM Career Atlas';

/** The browser's title while the component is shown. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? SITE : `${title} · ${SITE}`;
  }, [title]);
}
