import { useMemo, type ReactNode } from 'react';
import { findFirstUses, RichTextPageContext } from './richTextPage.ts';

/** Around the texts of a page: only the first use of a term on it opens its definition. */
export function RichTextPage({
  texts,
  children,
}: {
  /** In reading order; must be stable. */
  readonly texts: readonly string[];
  readonly children: ReactNode;
}) {
  const uses = useMemo(() => findFirstUses(texts), [texts]);
  return <RichTextPageContext value={uses}>{children}</RichTextPageContext>;
}
