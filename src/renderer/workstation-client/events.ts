import type { QueryClient } from '@tanstack/react-query';
import { type WorkstationEvent, workstationEvent } from '#shared/contract/events.ts';

type Listener = (event: WorkstationEvent) => void;
const listeners = new Set<Listener>();

/** Calls back for each event of the workstation until the returned function is called. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Requests whose answers an event makes old, by the first part of their name. */
const stale: Record<WorkstationEvent['type'], readonly string[]> = {
  'articles.changed': [],
  'articles.listed': ['articles', 'exports', 'desk'],
  'images.changed': ['images', 'articles', 'exports'],
  'corrections.changed': ['corrections', 'desk', 'articles'],
  'exports.made': ['exports', 'articles'],
  'publication.changed': ['desk', 'articles', 'exports'],
};

/** Opens the stream of events for the life of the window; EventSource reconnects by itself. */
export function connectEvents(queries: QueryClient): () => void {
  const source = new EventSource('/events');
  source.onmessage = ({ data }) => {
    const event = workstationEvent.parse(JSON.parse(data as string));
    for (const room of stale[event.type])
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith(`${room}.`),
      });
    for (const listener of listeners) listener(event);
  };
  return () => source.close();
}
