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
  'articles.presence': [],
  'articles.listed': ['articles', 'exports', 'desk'],
  'images.changed': ['images', 'articles', 'exports'],
  'corrections.changed': ['corrections', 'desk', 'articles'],
  'corrections.importing': [],
  'imports.running': [],
  'post.changed': ['letters', 'outbox', 'mailbox'],
  'exports.made': ['exports', 'articles'],
  'images.left': ['exports'],
  'exports.running': [],
  'publication.changed': ['desk', 'articles', 'exports', 'corrections'],
  'spelling.changed': ['spelling'],
};

/** Milliseconds in which many images coming in are one change to whoever shows them. */
const gathering = 400;
let gathered: { again: boolean } | null = null;

function outdate(type: WorkstationEvent['type'], queries: QueryClient): void {
  for (const room of stale[type])
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).startsWith(`${room}.`),
    });
}

/** The first change at once, and what follows on its heels together. */
function outdateImages(queries: QueryClient): void {
  if (gathered) {
    gathered.again = true;
    return;
  }
  outdate('images.changed', queries);
  gathered = { again: false };
  setTimeout(() => {
    const more = gathered?.again;
    gathered = null;
    if (more) outdateImages(queries);
  }, gathering);
}

function handOn(event: WorkstationEvent, queries: QueryClient): void {
  if (event.type === 'images.changed') outdateImages(queries);
  else outdate(event.type, queries);
  for (const listener of listeners) listener(event);
}

let answering = true;
const watchers = new Set<() => void>();

function setAnswering(next: boolean): void {
  if (next === answering) return;
  answering = next;
  for (const watcher of watchers) watcher();
}

/** Whether the workstation answers, as an external store for React. */
export const connection = {
  isAnswering: (): boolean => answering,
  subscribe(watcher: () => void): () => void {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

/** Milliseconds until a stream that was refused is asked for again. */
const retryAfter = 3000;

/**
 * Opens the stream of events for the life of the window. EventSource reconnects by itself after a break, but gives up
 * for good on an answer that is not a stream, so that is asked for anew here. What was missed meanwhile is asked again.
 */
export function connectEvents(queries: QueryClient): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource('/events');
    source.onopen = () => {
      if (!answering) void queries.invalidateQueries();
      setAnswering(true);
    };
    source.onmessage = ({ data }) => handOn(workstationEvent.parse(JSON.parse(data as string)), queries);
    source.onerror = () => {
      setAnswering(false);
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, retryAfter);
    };
  };
  open();
  // Leaving the page ends the stream as well; that is no loss of connection.
  const leave = () => source.close();
  addEventListener('pagehide', leave);
  return () => {
    removeEventListener('pagehide', leave);
    clearTimeout(retry);
    source.close();
  };
}
