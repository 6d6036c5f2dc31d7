import type { WorkstationEvent } from '#shared/contract/events.ts';

/** Server-sent events to every open window. */
export interface EventStream {
  readonly emit: (event: WorkstationEvent) => void;
  /** A response that stays open and carries each event as one JSON message. */
  response(): Response;
  close(): void;
}

/** Milliseconds between signs of life, so that a window notices a workstation that is gone. */
const pulse = 20_000;

export function openEventStream(): EventStream {
  const windows = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const send = (message: string) => {
    const bytes = encoder.encode(message);
    for (const window of windows) {
      try {
        window.enqueue(bytes);
      } catch {
        windows.delete(window);
      }
    }
  };
  const timer = setInterval(() => send(': here\n\n'), pulse);
  timer.unref();
  return {
    emit: (event) => send(`data: ${JSON.stringify(event)}\n\n`),
    response() {
      let mine: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          mine = controller;
          windows.add(controller);
          // A first message at once tells the window that the way is open.
          controller.enqueue(encoder.encode('retry: 1000\n\n'));
        },
        cancel: () => void windows.delete(mine),
      });
      return new Response(body, {
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
      });
    },
    close() {
      clearInterval(timer);
      for (const window of windows) {
        try {
          window.close();
        } catch {
          // The window has gone first.
        }
      }
      windows.clear();
    },
  };
}
