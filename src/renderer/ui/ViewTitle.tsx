import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

/**
 * The one first-level heading of a view, and the title of the window. Heard but not seen, unless `shown`: most views
 * have their name in the rail already.
 */
export function ViewTitle({ children, shown = false }: { children: string; shown?: boolean }) {
  useDocumentTitle(`${children} – Druckreif`);
  return shown ? (
    <h1 id="view-title">{children}</h1>
  ) : (
    <VisuallyHidden component="h1" id="view-title">
      {children}
    </VisuallyHidden>
  );
}
