import type { StandingElement } from '#shared/domain/publication.ts';
import { withElement } from '#shared/domain/standing-elements.ts';
import { ask } from '../workstation-client/ask.ts';

/**
 * Makes an element that a piece brought along one of the publication: in the place of the same kind, or a new one.
 * @returns what takes it back
 * @throws AskError
 */
export async function keepForPublication(found: StandingElement): Promise<() => Promise<unknown>> {
  const { publication } = await ask('desk.state', {});
  const before = publication?.standingElements ?? [];
  await ask('publication.update', { standingElements: withElement(before, found) });
  return () => ask('publication.update', { standingElements: before });
}
