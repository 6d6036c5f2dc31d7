/** Work that somebody looks at, by the name of the look, so that it ends where nobody wants to see it any more. */
export type Looks = ReturnType<typeof openLooks>;

export function openLooks() {
  const running = new Map<string, AbortController>();
  return {
    /** @param look empty: nobody will end it */
    async while<Output>(look: string, work: (signal: AbortSignal) => Promise<Output>): Promise<Output> {
      const controller = new AbortController();
      if (look) running.set(look, controller);
      try {
        return await work(controller.signal);
      } finally {
        if (running.get(look) === controller) running.delete(look);
      }
    },
    /** A look that is over already, or was never begun, is no fault. */
    stop: (look: string): void => running.get(look)?.abort(),
  };
}
