import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

/**
 * The one first-level heading of a view, and the title of the window. Heard but not seen, unless `shown`: most views
 * have their name in the rail already. Heard from a header, so that it may stand outside of every other landmark.
 */
export function ViewTitle({ children, shown = false }: { children: string; shown?: boolean }) {
  useDocumentTitle(`${children} – Druckreif`);
  return shown ? (
    <h1>{children}</h1>
  ) : (
    <VisuallyHidden component="header">
      <h1>{children}</h1>
    </VisuallyHidden>
  );
}
